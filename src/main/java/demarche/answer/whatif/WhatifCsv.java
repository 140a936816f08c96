package demarche.answer.whatif;

import demarche.answer.ask.DifferenceJson;
import demarche.answer.ask.Supposition;
import demarche.answer.text.Csv;
import demarche.answer.text.Figures;
import demarche.explain.Difference;
import demarche.reasoning.AppliedPush;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Scenarios beside the baseline as CSV, one row a scenario, state and instrument. */
public final class WhatifCsv {
    private static final List<String> HEADER = List.of(
            "scenario",
            "state",
            "name",
            "instrument",
            "outlook",
            "from",
            "to",
            "direction",
            "stance_before",
            "stance_after",
            "came",
            "went",
            "held_by");

    private WhatifCsv() {}

    /** Codes and exact figures, for other programs. */
    public static String of(WhatifView view) {
        return Csv.write(
                HEADER,
                view.columns().stream()
                        .flatMap(column ->
                                view.differences(column).stream().map(difference -> row(column, difference, view)))
                        .toList());
    }

    private static List<String> row(Supposition column, Difference difference, WhatifView view) {
        return List.of(
                column.name(),
                difference.state(),
                view.explainer().name(difference.state()),
                difference.instrument().code(),
                difference.outlook().code(),
                difference.from().code(),
                difference.to().code(),
                DifferenceJson.direction(difference),
                exact(difference.before()),
                exact(difference.after()),
                rules(difference.came()),
                rules(difference.went()),
                String.join("; ", difference.heldBy()));
    }

    private static String exact(Optional<Integer> milli) {
        return milli.map(figure -> Figures.exact(figure).toPlainString()).orElse("");
    }

    private static String rules(List<AppliedPush> pushes) {
        return pushes.stream()
                .map(push ->
                        push.push().rule() + " " + Figures.exact(push.milli()).toPlainString())
                .collect(Collectors.joining("; "));
    }
}
