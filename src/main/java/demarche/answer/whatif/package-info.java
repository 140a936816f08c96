/** What a scenario changes, at which setting of a lever a state turns, and the smallest change that turns it. */
@NullMarked
package demarche.answer.whatif;

import org.jspecify.annotations.NullMarked;
