/** How firm a position is: what it rests on, and how likely it is. */
@NullMarked
package demarche.answer.robustness;

import org.jspecify.annotations.NullMarked;
