/**
 * What the tests of rules share: the shipped rules compiled once, one-line facts about invented states, scenes that fire
 * them and the outcomes they come to.
 *
 * <p>Numbers here are invented and round. A test of a rule speaks of its conditions and its direction; what the shipped
 * weights make of it is no matter for these tests, so that calibration breaks none of them.
 */
@NullMarked
package demarche.rules.support;

import org.jspecify.annotations.NullMarked;
