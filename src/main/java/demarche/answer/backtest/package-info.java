/** Backtest, calibration and scalability of recorded votes. */
@NullMarked
package demarche.answer.backtest;

import org.jspecify.annotations.NullMarked;
