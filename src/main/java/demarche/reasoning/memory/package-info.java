/**
 * What stands in working memory beside the facts of the world: the question (crisis, measures, asks), the numbers
 * (weights, thresholds, rounds) and what driver and position rules conclude (pushes, standings, positions, frames).
 */
@NullMarked
package demarche.reasoning.memory;

import org.jspecify.annotations.NullMarked;
