/**
 * Evaluation: cases with recorded votes, their inference, baselines and the fitting of weights. Nothing here is used
 * in an inference.
 */
@NullMarked
package demarche.evaluate;

import org.jspecify.annotations.NullMarked;
