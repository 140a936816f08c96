package demarche.answer.backtest;

import demarche.answer.text.Figures;
import demarche.answer.text.Markdown;
import demarche.evaluate.outcome.OutcomeResult;
import demarche.evaluate.outcome.OutcomeScore;
import java.util.ArrayList;
import java.util.List;

/** What the page on accuracy says of sanctions and support. */
public final class AccuracyOutcomes {
    private AccuracyOutcomes() {}

    static void write(BacktestView view, Markdown text) {
        List<OutcomeResult> outcomes = view.sections().stream()
                .flatMap(section -> section.outcomes().stream())
                .toList();
        if (outcomes.isEmpty()) {
            return;
        }
        text.paragraph("## Sanctions and support");
        text.paragraph(
                "What states were seen to do afterwards, by lists and trackers (`facts/outcomes`); states without an"
                        + " outcome are left out. The numbers are fitted to votes only and without the dispute; the rules"
                        + " themselves were written with these outcomes known ([how](outcomes.md)), so that this is a check of what"
                        + " they cover and not a forecast. *One a union*: the members of a union count once, as most of them do.");
        List<List<String>> rows = new ArrayList<>();
        for (OutcomeResult outcome : outcomes) {
            // What else is held beside the rules is the same on every track.
            boolean first = outcome.track() == outcomes.get(0).track();
            for (int i = 0; i < (first ? outcome.evaluation().states().size() : 1); i++) {
                rows.add(outcome(outcome, i));
            }
        }
        text.table(
                List.of(
                        "case",
                        "instrument",
                        "track",
                        "method",
                        "states",
                        "accuracy",
                        "balanced",
                        "macro-F1",
                        "balanced, one a union"),
                rows);
        text.list(outcomes.stream()
                .map(outcome -> outcome.crisis().id() + ", "
                        + outcome.evaluation().instrument().code() + ", "
                        + outcome.track().code() + ", not as inferred: "
                        + BacktestWords.of(outcome.evaluation().inferred().failures()) + ".")
                .toArray(String[]::new));
    }

    private static List<String> outcome(OutcomeResult outcome, int method) {
        OutcomeScore score = outcome.evaluation().states().get(method);
        OutcomeScore unions = outcome.evaluation().unions().get(method);
        return List.of(
                outcome.crisis().id(),
                outcome.evaluation().instrument().code(),
                outcome.track().code(),
                score.method().equals("inferred") ? "**rules**" : score.method(),
                String.valueOf(score.matrix().total()),
                Figures.shortScore(score.matrix().accuracy()),
                Figures.shortScore(score.matrix().balancedAccuracy()),
                Figures.shortScore(score.matrix().macroF1()),
                Figures.shortScore(unions.matrix().balancedAccuracy()));
    }
}
