/**
 * Explanations: the engine's argument as a tree of sentences, from a position down to cited facts, and the reasons against
 * another position. This package makes no inference of its own. Its words are in the properties files beside it.
 */
@NullMarked
package demarche.explain;

import org.jspecify.annotations.NullMarked;
