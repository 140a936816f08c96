/**
 * What facts amount to, as concluded by {@code rules/concepts}: security guarantees, principal supporters, exposure …
 *
 * <p>A concept is a value: two sets of facts that amount to the same conclude it once, with two justifications.
 */
@NullMarked
package demarche.reasoning.concept;

import org.jspecify.annotations.NullMarked;
