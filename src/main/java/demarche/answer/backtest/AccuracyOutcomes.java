package demarche.answer.backtest;

import demarche.answer.text.Columns;
import demarche.answer.text.Markdown;
import demarche.evaluate.outcome.OutcomeEvaluation;
import demarche.evaluate.outcome.OutcomeResult;
import demarche.evaluate.outcome.OutcomeScore;
import demarche.evaluate.score.ConfusionMatrix;
import java.util.ArrayList;
import java.util.List;

/** What the page on accuracy says of sanctions and support. */
public final class AccuracyOutcomes {
    private record Row(OutcomeResult of, OutcomeScore score, ConfusionMatrix unions) {}

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
        List<Row> rows = new ArrayList<>();
        for (OutcomeResult outcome : outcomes) {
            // What else is held beside the rules is the same on every track.
            boolean first = outcome.track() == outcomes.get(0).track();
            for (int i = 0; i < (first ? outcome.evaluation().states().size() : 1); i++) {
                OutcomeEvaluation of = outcome.evaluation();
                rows.add(new Row(outcome, of.states().get(i), of.unions().get(i).matrix()));
            }
        }
        new Columns<Row>()
                .whole("case", row -> row.of().crisis().id())
                .whole("instrument", row -> row.of().evaluation().instrument().code())
                .whole("track", row -> row.of().track().code())
                .whole(
                        "method",
                        row -> row.score().method().equals("inferred")
                                ? "**rules**"
                                : row.score().method())
                .figures("states", row -> row.score().matrix().total())
                .figures("accuracy", row -> row.score().matrix().accuracy())
                .figures("balanced", row -> row.score().matrix().balancedAccuracy())
                .figures("macro-F1", row -> row.score().matrix().macroF1())
                .figures("balanced, one a union", row -> row.unions().balancedAccuracy())
                .write(rows, text);
        text.list(outcomes.stream()
                .map(outcome -> outcome.crisis().id() + ", "
                        + outcome.evaluation().instrument().code() + ", "
                        + outcome.track().code() + ", not as inferred: "
                        + BacktestWords.of(outcome.evaluation().inferred().failures()) + ".")
                .toArray(String[]::new));
    }
}
