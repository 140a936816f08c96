package demarche.answer.backtest;

import demarche.answer.text.Columns;
import demarche.answer.text.Figures;
import demarche.answer.text.Markdown;
import demarche.evaluate.change.ChangePool;
import demarche.evaluate.change.ChangeResult;
import demarche.evaluate.change.Prospects;

/** What the page on accuracy says of states that changed their vote. */
public final class AccuracyMoves {
    private static final int LIKELIEST = 10;

    private AccuracyMoves() {}

    static void write(BacktestView view, Markdown text) {
        view.sections().forEach(section -> section.changes().ifPresent(pool -> write(pool, text)));
    }

    private static void write(ChangePool pool, Markdown text) {
        text.paragraph("## Who moved");
        text.paragraph(
                "Between two votes of a dispute whose texts ask as much, and between the pairs the specification names:"
                        + " which states changed their vote, up (against the acting state) or down, of those that voted on both."
                        + " To move is rare. The rules know the record up to and including the earlier vote, with weights"
                        + " fitted on other disputes, and give each state a chance of moving: one less the probability that"
                        + " it votes again as before. *Told what changed*, they also apply what `facts/changes` states of the time"
                        + " between: acts, threats, prices and governments, dated, cited and written before anybody looked at"
                        + " who moved. *Not told*, they know what the tables of facts carry and no more. Beside them stand two"
                        + " simple answers: nobody moves, and those move that stand nearest to the cut beside their last vote,"
                        + " placed without any record, as many as the rules name.");
        text.paragraph("On " + Figures.count(pool.pairs().size(), "pair") + " of "
                + Figures.count(pool.disputes(), "dispute") + ", " + pool.moved() + " of "
                + Figures.count(pool.states(), "state") + " moved, a base rate of "
                + Figures.shortScore(pool.baseRate())
                + ", which is the area under the curve of precision over recall (PR-AUC, as average precision) of who knows"
                + " nothing. Intervals are 95%, whole disputes drawn; with so few disputes they are too narrow.");
        MovesWords.columns("PR-AUC, all pairs together", "PR-AUC, mean over pairs")
                .write(MovesWords.methods(pool), text);
        new Columns<ChangePool.Difference>()
                .whole("difference in PR-AUC", of -> of.method() + ", less " + of.other())
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
                + pair.earlier().date() + ", " + pair.later().date() + "; " + pair.states() + " states on both"
                + (coded.isEmpty() ? "" : "; " + coded) + "). "
                + pair.stated()
                        .map(stated -> "What changed: " + stated.summary().strip() + " ")
                        .orElse("Nothing is stated of what changed. ")
                + "Moved: " + BacktestWords.of(pair.recorded()) + ". "
                + said("Inferred", pair, pair.informed())
                + (pair.informed().said().equals(pair.plain().said())
                        ? " Not told what changed: the same."
                        : " " + said("Not told what changed", pair, pair.plain()))
                + " Likeliest to move: " + MovesWords.likeliest(pair, pair.informed(), LIKELIEST) + ". "
                + said("Nearest to the cut", pair, pair.nearest()));
    }

    private static String said(String who, ChangeResult pair, Prospects method) {
        return who + ": " + BacktestWords.of(method.said()) + "; of these "
                + pair.score(method).hits() + " moved, "
                + pair.directions(method).hits() + " of them that way.";
    }
}
