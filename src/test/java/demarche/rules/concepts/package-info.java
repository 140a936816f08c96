/** Tests of {@code rules/concepts}: what facts amount to. One class a rule file, with the same stem. */
@NullMarked
package demarche.rules.concepts;

import org.jspecify.annotations.NullMarked;
