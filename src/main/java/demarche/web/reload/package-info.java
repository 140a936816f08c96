/**
 * Reloading of edited facts and rules while the workbench runs: watches folders, copies them after an edit, reads and checks the
 * copy, and hands over a good state. Without HTTP.
 */
@NullMarked
package demarche.web.reload;

import org.jspecify.annotations.NullMarked;
