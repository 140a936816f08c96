/** Robustness of positions: margin, sensitivity, single facts and sources, likelihood. */
@NullMarked
package demarche.answer.robustness;

import org.jspecify.annotations.NullMarked;
