/** {@code rules/drivers}, one class a file, one method a rule. */
@NullMarked
package demarche.bench.plain.drivers;

import org.jspecify.annotations.NullMarked;
