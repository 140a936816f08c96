/** Tests of {@code rules/drivers}: reasons for which states lean. One class a rule file, with the same stem. */
@NullMarked
package demarche.rules.drivers;

import org.jspecify.annotations.NullMarked;
