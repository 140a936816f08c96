/**
 * The content of working memory besides the facts of the world: the question (crisis, measures, thresholds), the numbers
 * (weights, rounds) and the conclusions of driver and position rules (pushes, standings, positions, frames).
 */
@NullMarked
package demarche.reasoning.memory;

import org.jspecify.annotations.NullMarked;
