/** Scenarios beside the baseline, tipping points of levers, and smallest sets of changes. */
@NullMarked
package demarche.answer.whatif;

import org.jspecify.annotations.NullMarked;
