/**
 * Runs a backtest: fits methods without a dispute, then scores its votes and the changes between them. The other
 * packages of {@code evaluate} do not depend on it.
 */
@NullMarked
package demarche.evaluate.backtest;

import org.jspecify.annotations.NullMarked;
