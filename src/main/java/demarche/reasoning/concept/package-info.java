/**
 * The concepts that {@code rules/concepts} conclude from facts: security guarantees, principal supporters, exposure …
 *
 * <p>A concept is a value: two sets of facts for the same concept conclude it once, with two justifications.
 */
@NullMarked
package demarche.reasoning.concept;

import org.jspecify.annotations.NullMarked;
