/**
 * The question put to states: a case with its acting state and affected party, the measures, and how much stance each
 * option asks. Knows the world but no rules; the files are read by {@code crisis.read}.
 */
@NullMarked
package demarche.crisis;

import org.jspecify.annotations.NullMarked;
