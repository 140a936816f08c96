/** Tests of {@code rules/commitments}: what holds a state. One class a rule file, with the same stem. */
@NullMarked
package demarche.rules.commitments;

import org.jspecify.annotations.NullMarked;
