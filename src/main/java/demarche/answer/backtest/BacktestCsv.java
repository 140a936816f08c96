package demarche.answer.backtest;

import demarche.answer.text.Csv;
import demarche.answer.text.Figures;
import demarche.world.Option;
import demarche.evaluate.Fold;
import demarche.evaluate.MethodResult;
import demarche.evaluate.VoteResult;
import demarche.evaluate.score.ScoredVote;
import demarche.evaluate.score.Scores;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A backtest as CSV: a row for each vote and method. */
public final class BacktestCsv {
    private BacktestCsv() {}

    /** Codes and figures, for other programs. */
    public static String of(BacktestView view) {
        List<String> header = new ArrayList<>(
                List.of("track", "case", "measure", "dispute", "date", "method", "has_seen_the_vote", "fold", "n"));
        for (Option observed : ScoredVote.OPTIONS) {
            for (Option inferred : ScoredVote.OPTIONS) {
                header.add(observed.code() + "_as_" + inferred.code());
            }
        }
        header.addAll(List.of("accuracy", "macro_f1", "balanced_accuracy", "rps", "brier"));
        List<List<String>> rows = new ArrayList<>();
        for (BacktestView.Section section : view.sections()) {
            for (VoteResult vote : section.votes()) {
                rows.add(row(section, vote, vote.rules(), vote.fold()));
                // What is fitted of a baseline is always fitted on other disputes.
                vote.baselines().forEach(baseline -> rows.add(row(section, vote, baseline, Fold.HELD_OUT)));
            }
        }
        return Csv.write(header, rows);
    }

    private static List<String> row(BacktestView.Section section, VoteResult vote, MethodResult outcome, Fold fold) {
        Scores scores = outcome.scores();
        List<String> row = new ArrayList<>(List.of(
                section.track().code(),
                vote.call().crisis().id(),
                vote.call().measure().id(),
                vote.call().dispute(),
                vote.call().measure().date().toString(),
                outcome.method(),
                String.valueOf(outcome.hasSeenTheVote()),
                outcome.hasSeenTheVote() ? "" : fold.code(),
                String.valueOf(scores.n())));
        scores.matrix().counts().forEach(counts -> counts.forEach(count -> row.add(String.valueOf(count))));
        row.add(text(scores.accuracy()));
        row.add(text(scores.macroF1()));
        row.add(text(scores.balancedAccuracy()));
        row.add(text(scores.rps().orElse(Double.NaN)));
        row.add(text(scores.brier()));
        return row;
    }

    private static String text(double value) {
        return Optional.ofNullable(Figures.score(value))
                .map(BigDecimal::toPlainString)
                .orElse("");
    }
}
