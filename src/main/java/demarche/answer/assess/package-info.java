/** Positions of states, their map, and positions with each driver alone or removed. */
@NullMarked
package demarche.answer.assess;

import org.jspecify.annotations.NullMarked;
