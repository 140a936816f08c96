/**
 * Edited facts and rules, picked up while the workbench runs: watches folders, reads and checks a copy of them, and hands over
 * what is good. Nothing of HTTP.
 */
@NullMarked
package demarche.web.reload;

import org.jspecify.annotations.NullMarked;
