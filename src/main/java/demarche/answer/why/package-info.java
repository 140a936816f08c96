/** Arguments: why a state takes its position, and why it does not take another. */
@NullMarked
package demarche.answer.why;

import org.jspecify.annotations.NullMarked;
