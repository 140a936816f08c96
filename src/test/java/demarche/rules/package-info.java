/** Tests that hold for all rules at once: how they are written, and that each has its own tests below. */
@NullMarked
package demarche.rules;

import org.jspecify.annotations.NullMarked;
