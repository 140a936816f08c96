/** {@code rules/commitments}, one class a file, one method a rule. */
@NullMarked
package demarche.bench.plain.commitments;

import org.jspecify.annotations.NullMarked;
