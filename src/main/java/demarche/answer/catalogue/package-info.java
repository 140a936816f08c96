/** Lists and details of stored things: cases, scenarios, levers, rules, states, sources, facts, vocabularies. */
@NullMarked
package demarche.answer.catalogue;

import org.jspecify.annotations.NullMarked;
