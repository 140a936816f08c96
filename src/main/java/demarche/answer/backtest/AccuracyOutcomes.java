package demarche.answer.backtest;

import demarche.answer.text.Columns;
import demarche.answer.text.Markdown;
import demarche.evaluate.outcome.OutcomeEvaluation;
import demarche.evaluate.outcome.OutcomeResult;
import demarche.evaluate.outcome.OutcomeScore;
import demarche.evaluate.score.ConfusionMatrix;
import java.util.ArrayList;
import java.util.List;

/** The part of the page on accuracy on sanctions and support. */
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
        text.paragraph("Positions observed after the act, from lists and trackers (`facts/outcomes`). States without"
                + " an observed outcome are left out. Weights are fitted to votes only and without this"
                + " dispute. The rules themselves were written with these outcomes known"
                + " ([how](outcomes.md)), so this is a check of coverage, not a test of"
                + " forecasts. *One per union*: the members of a union count"
                + " once, with the position of most of them.");
        List<Row> rows = new ArrayList<>();
        for (OutcomeResult outcome : outcomes) {
            // Baselines are the same on every track.
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
                .figures("balanced, one per union", row -> row.unions().balancedAccuracy())
                .write(rows, text);
        text.list(outcomes.stream()
                .map(outcome -> outcome.crisis().id() + ", "
                        + outcome.evaluation().instrument().code() + ", "
                        + outcome.track().code() + ", not as inferred: "
                        + BacktestWords.of(outcome.evaluation().inferred().failures()) + ".")
                .toArray(String[]::new));
    }
}
