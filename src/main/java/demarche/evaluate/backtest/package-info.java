/**
 * Runs a backtest: fits everything without a dispute, then scores its votes and the moves between them. It stands above the
 * other rooms of {@code evaluate}, none of which knows it.
 */
@NullMarked
package demarche.evaluate.backtest;

import org.jspecify.annotations.NullMarked;
