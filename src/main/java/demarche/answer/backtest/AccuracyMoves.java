package demarche.answer.backtest;

import demarche.answer.text.Columns;
import demarche.answer.text.Figures;
import demarche.answer.text.Markdown;
import demarche.evaluate.change.ChangePool;
import demarche.evaluate.change.ChangeResult;
import demarche.evaluate.change.Prospects;

/** The part of the page on accuracy on changed votes. */
public final class AccuracyMoves {
    private static final int LIKELIEST = 10;

    private AccuracyMoves() {}

    static void write(BacktestView view, Markdown text) {
        view.sections().forEach(section -> section.changes().ifPresent(pool -> write(pool, text)));
    }

    private static void write(ChangePool pool, Markdown text) {
        text.paragraph("## Changed votes");
        text.paragraph(
                "This section tests which states changed their vote between two votes of a dispute, up (against"
                        + " the acting state) or down. It covers pairs of texts of the same ask level and the"
                        + " pairs named in the specification, and the states that voted on both."
                        + " Changes are rare. The rules know the record up to and including the"
                        + " earlier vote, with weights fitted to other disputes. They"
                        + " give each state a probability of change: one minus"
                        + " the probability that it repeats its vote."
                        + " *With changes stated*, they also"
                        + " apply the account in"
                        + " `facts/changes` of"
                        + " the time"
                        + " between the votes: acts, threats, prices and governments, dated, cited and written before the outcomes were examined. *Without changes stated*, they use the tables of facts only. Two baselines: no state changes, and the states nearest to a threshold change, placed without any record and as many as the rules name.");
        text.paragraph("On " + Figures.count(pool.pairs().size(), "pair") + " of "
                + Figures.count(pool.disputes(), "dispute") + ", " + pool.moved() + " of "
                + Figures.count(pool.states(), "state") + " changed their vote, a base rate of "
                + Figures.shortScore(pool.baseRate())
                + ". This is also the area under the precision-recall curve (PR-AUC, as average precision) of a"
                + " random ranking. Intervals are 95% bootstrap intervals over whole disputes; with so"
                + " few disputes they are too narrow.");
        MovesWords.columns("PR-AUC, all pairs together", "PR-AUC, mean over pairs")
                .write(MovesWords.methods(pool), text);
        new Columns<ChangePool.Difference>()
                .whole("difference in PR-AUC", of -> of.method() + " minus " + of.other())
                .whole("all pairs together", of -> MovesWords.verdict(of.averagePrecision()))
                .whole("mean over pairs", of -> MovesWords.verdict(of.meanOverPairs()))
                .write(pool.differences(), text);
        MovesWords.pairs(vote -> vote.id() + " (" + vote.date() + ")", "base rate")
                .write(pool.pairs(), text);
        pool.pairs().forEach(pair -> names(pair, text));
    }

    private static void names(ChangeResult pair, Markdown text) {
        String coded = MovesWords.coded(pair);
        text.paragraph("**" + pair.earlier().id() + " → " + pair.later().id() + "** ("
                + pair.earlier().date() + ", " + pair.later().date() + "; " + pair.states() + " states voted on both"
                + (coded.isEmpty() ? "" : "; " + coded) + "). "
                + pair.stated()
                        .map(stated -> "What changed: " + stated.summary().strip() + " ")
                        .orElse("No changes are stated. ")
                + "Changed: " + BacktestWords.of(pair.recorded()) + ". "
                + said("Inferred", pair, pair.informed())
                + (pair.informed().said().equals(pair.plain().said())
                        ? " Without changes stated: the same."
                        : " " + said("Without changes stated", pair, pair.plain()))
                + " Most likely to change: " + MovesWords.likeliest(pair, pair.informed(), LIKELIEST) + ". "
                + said("Nearest to a threshold", pair, pair.nearest()));
    }

    private static String said(String who, ChangeResult pair, Prospects method) {
        return who + ": " + BacktestWords.of(method.said()) + "; of these "
                + pair.score(method).hits() + " changed, "
                + pair.directions(method).hits() + " of them in this direction.";
    }
}
