/** {@code rules/positions}, one class a file, one method a rule. */
@NullMarked
package demarche.bench.plain.positions;

import org.jspecify.annotations.NullMarked;
