/**
 * Updates tables and votes of a facts folder from publishers' files: one class per release, with its columns and
 * computations. The result passes the same checks as a hand-written folder before anything is written.
 *
 * <p>Nothing is inferred here. Only the command {@code import} uses it.
 */
@NullMarked
package demarche.importing;

import org.jspecify.annotations.NullMarked;
