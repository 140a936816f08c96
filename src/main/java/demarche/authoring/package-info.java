/**
 * The bench for rule authors: examples in YAML and how they are run, which rules and conditions were never met, what is
 * concluded from what, and the words that rules may use. It changes no rule and no fact.
 */
@NullMarked
package demarche.authoring;

import org.jspecify.annotations.NullMarked;
