/** Tests of {@code rules/positions}: what a stance comes to, and how it is argued. One class a rule file, with the same stem. */
@NullMarked
package demarche.rules.positions;

import org.jspecify.annotations.NullMarked;
