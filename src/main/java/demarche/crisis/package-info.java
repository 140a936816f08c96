/**
 * The question put to states: a case with its acting state and affected party, the measures, and how much stance each
 * option asks. Reads case files and asks; knows the world but no rules.
 */
@NullMarked
package demarche.crisis;

import org.jspecify.annotations.NullMarked;
