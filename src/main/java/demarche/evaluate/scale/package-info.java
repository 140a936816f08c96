/**
 * How well the recorded votes of one dispute fit the idea that each state leans so far and each measure asks so much:
 * Guttman errors and Loevinger's H over measures, and the states that break the order. About the record alone: no
 * forecast, no rule and no engine is in it, and nothing here reads a file.
 */
@NullMarked
package demarche.evaluate.scale;

import org.jspecify.annotations.NullMarked;
