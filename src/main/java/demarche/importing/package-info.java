/**
 * Refreshing tables and votes of a facts folder from the files in which publishers release them: one class a release,
 * which says what its columns are and what is computed of them. What comes out goes through the same checks as a folder
 * that a person wrote, before anything is written.
 *
 * <p>Nothing is inferred here, and no command but {@code import} needs it.
 */
@NullMarked
package demarche.importing;

import org.jspecify.annotations.NullMarked;
