/**
 * Searches over many scenarios of one question: tipping points of levers and smallest sets of changes. The engine
 * infers every scenario.
 */
@NullMarked
package demarche.search;

import org.jspecify.annotations.NullMarked;
