/** Changed votes between two votes of a dispute, and their forecast from the record up to the earlier vote. */
@NullMarked
package demarche.evaluate.change;

import org.jspecify.annotations.NullMarked;
