/** {@code rules/concepts}, one class a file, one method a rule. */
@NullMarked
package demarche.bench.plain.concepts;

import org.jspecify.annotations.NullMarked;
