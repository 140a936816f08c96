/**
 * Cases with their parties and measures, thresholds of options, levers, scenarios and their composition. Depends on
 * the world, not on rules. {@code crisis.read} reads the files.
 */
@NullMarked
package demarche.crisis;

import org.jspecify.annotations.NullMarked;
