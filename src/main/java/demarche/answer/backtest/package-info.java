/** How inferred positions compare with recorded ones, and what fits weights to records. */
@NullMarked
package demarche.answer.backtest;

import org.jspecify.annotations.NullMarked;
