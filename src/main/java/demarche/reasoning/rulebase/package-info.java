/**
 * Rule files and weights turned into a knowledge base: reading, compiling with exact places for errors, metadata, and the
 * serialised form that starts fast. Nothing here fires a rule.
 */
@NullMarked
package demarche.reasoning.rulebase;

import org.jspecify.annotations.NullMarked;
