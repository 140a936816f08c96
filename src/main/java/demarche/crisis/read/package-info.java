/**
 * Reading and checking of what is asked of states: the asks, the cases and their recorded votes; and of what may be
 * supposed to change: levers, scenarios and their patches of facts. Every error of a run in one list, as
 * {@code world.read} has it; what a case means is not decided here.
 */
@NullMarked
package demarche.crisis.read;

import org.jspecify.annotations.NullMarked;
