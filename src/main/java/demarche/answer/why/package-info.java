/** Why a state takes its position, and why it takes no other. */
@NullMarked
package demarche.answer.why;

import org.jspecify.annotations.NullMarked;
