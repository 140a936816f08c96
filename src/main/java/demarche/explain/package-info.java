/**
 * Why a state takes a position: the engine's own argument told as a tree of sentences, from the position down to cited
 * facts. Asks the engine nothing and concludes nothing; it words what an assessment already holds.
 */
@NullMarked
package demarche.explain;

import org.jspecify.annotations.NullMarked;
