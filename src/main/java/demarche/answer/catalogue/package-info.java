/** What is stored: cases, scenarios, levers, rules, states, sources, facts and the words for them. */
@NullMarked
package demarche.answer.catalogue;

import org.jspecify.annotations.NullMarked;
