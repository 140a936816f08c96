/** Who moved between two votes of a dispute, and whether that was inferred from the record up to the earlier. */
@NullMarked
package demarche.evaluate.change;

import org.jspecify.annotations.NullMarked;
