/**
 * How often the inference is right, and where it is wrong: the cases with recorded votes, what is inferred for them, the
 * baselines beside it, and the fitting of weights. Nothing here informs an inference.
 */
@NullMarked
package demarche.evaluate;

import org.jspecify.annotations.NullMarked;
