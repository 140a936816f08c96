/**
 * Robustness of positions: margin to the next threshold, single facts and sources, sensitivity to weights, likelihood
 * and confidence. The engine infers every result.
 */
@NullMarked
package demarche.robustness;

import org.jspecify.annotations.NullMarked;
