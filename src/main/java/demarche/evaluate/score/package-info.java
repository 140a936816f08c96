/**
 * Scores of vote forecasts: scores of one method, comparisons of two, and intervals. Pure functions: nothing here
 * reads a file, calls the engine or depends on the method.
 */
@NullMarked
package demarche.evaluate.score;

import org.jspecify.annotations.NullMarked;
