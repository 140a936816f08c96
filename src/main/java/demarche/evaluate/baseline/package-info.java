/**
 * Baselines of vote forecasts: modal class, regional mode, ideal points, previous vote, and a regression on the same
 * facts. Each is fitted to the given votes only, or marked as having seen the vote.
 */
@NullMarked
package demarche.evaluate.baseline;

import org.jspecify.annotations.NullMarked;
