/**
 * How well forecasts of votes match what was recorded: scores of one method, comparisons of two, and how sure they are.
 * Pure functions from values to values; nothing here reads a file, asks the engine or knows which method made a forecast.
 */
@NullMarked
package demarche.evaluate.score;

import org.jspecify.annotations.NullMarked;
