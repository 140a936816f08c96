/**
 * Shared parts of facts: source, evidence, validity, and the closed vocabularies.
 *
 * <p>The fact types are in {@code world.fact}, the fact base with its as-of lookup in {@code world.factbase}, reading
 * and checking of files in {@code world.read}. Nothing
 * here knows of a crisis, of rules or of Drools.
 */
@NullMarked
package demarche.world;

import org.jspecify.annotations.NullMarked;
