/**
 * What is known about states, and when: the values every fact shares (source, evidence, validity), the closed
 * vocabularies, and the {@link demarche.world.World} with its as-of lookup.
 *
 * <p>The fact types themselves are in {@code world.fact}, reading and checking of files in {@code world.read}. Nothing
 * here knows of a crisis, of rules or of Drools.
 */
@NullMarked
package demarche.world;

import org.jspecify.annotations.NullMarked;
