/**
 * The fitting of weights and thresholds to recorded votes: what the rules say of each vote, the model, its fit, and the numbers
 * back in their files. What is fitted never changes the sign of a weight; rules and engine know nothing of it.
 */
@NullMarked
package demarche.evaluate.fit;

import org.jspecify.annotations.NullMarked;
