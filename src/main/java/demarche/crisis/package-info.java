/**
 * The question put to states: a case with its acting state and affected party, the measures, and how much stance each
 * option asks. And what may be supposed to change: levers, scenarios, and how several make one set of changes. Knows the world but no rules; the files are read by {@code crisis.read}.
 */
@NullMarked
package demarche.crisis;

import org.jspecify.annotations.NullMarked;
