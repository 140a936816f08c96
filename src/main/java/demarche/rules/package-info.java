/**
 * Rule files and weights: one parser and one model of a {@link demarche.rules.Rule}, its checks, compiling with exact places
 * for errors, and the form in which the shipped rules start fast. Nothing here fires a rule.
 */
@NullMarked
package demarche.rules;

import org.jspecify.annotations.NullMarked;
