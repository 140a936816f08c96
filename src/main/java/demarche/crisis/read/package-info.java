/**
 * Reads and checks thresholds, cases, recorded votes, levers, scenarios and patches of facts. Collects all problems of
 * a run in one list, like {@code world.read}.
 */
@NullMarked
package demarche.crisis.read;

import org.jspecify.annotations.NullMarked;
