package demarche.answer.backtest;

import demarche.answer.text.Figures;
import demarche.answer.text.Lines;
import demarche.answer.text.Paint;
import demarche.crisis.Measure;
import demarche.evaluate.change.ChangePool;
import demarche.evaluate.change.ChangeResult;

/** Changed votes as text: pooled figures, then one row per pair. */
public final class MovesTable {
    private static final int LIKELIEST = 10;

    private MovesTable() {}

    static String of(ChangePool pool, boolean named, int width, Paint paint) {
        StringBuilder text = new StringBuilder();
        line(
                text,
                "Changed votes in " + Figures.count(pool.pairs().size(), "pair") + " of votes of "
                        + Figures.count(pool.disputes(), "dispute") + ": " + pool.moved() + " of "
                        + Figures.count(pool.states(), "state") + ", a base rate of "
                        + Figures.shortScore(pool.baseRate())
                        + ". PR-AUC: area under the precision-recall curve of the ranking by probability of"
                        + " change, pooled and as the mean over pairs, with 95% bootstrap intervals"
                        + " over disputes",
                width);
        text.append(MovesWords.columns("PR-AUC", "mean of pairs").table(MovesWords.methods(pool), width, paint));
        pool.differences()
                .forEach(difference -> line(
                        text,
                        "PR-AUC of “" + difference.method() + "” minus that of “" + difference.other() + "”: "
                                + MovesWords.verdict(difference.averagePrecision()),
                        width));
        text.append('\n');
        text.append(MovesWords.pairs(Measure::id, "rate").table(pool.pairs(), width, paint));
        if (named) {
            text.append('\n');
            pool.pairs().forEach(pair -> names(text, pair, width));
        }
        return text.append('\n').toString();
    }

    private static void names(StringBuilder text, ChangeResult pair, int width) {
        line(
                text,
                "From " + pair.earlier().id() + " to " + pair.later().id() + ", changed: "
                        + BacktestWords.of(pair.recorded()) + ". Inferred: "
                        + BacktestWords.of(pair.informed().said()) + ". Most likely to change: "
                        + MovesWords.likeliest(pair, pair.informed(), LIKELIEST),
                width);
    }

    private static void line(StringBuilder text, String sentence, int width) {
        text.append(Lines.hanging(sentence, width, 2)).append('\n');
    }
}
