/** Tests of {@code rules/reassessment}: what a lever or a shock does. One class a rule file, with the same stem. */
@NullMarked
package demarche.rules.reassessment;

import org.jspecify.annotations.NullMarked;
