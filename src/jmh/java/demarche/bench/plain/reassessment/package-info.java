/** {@code rules/reassessment}, one class a file, one method a rule. */
@NullMarked
package demarche.bench.plain.reassessment;

import org.jspecify.annotations.NullMarked;
