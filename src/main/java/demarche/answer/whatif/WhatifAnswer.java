package demarche.answer.whatif;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import demarche.answer.ask.AnswerHeading;
import demarche.answer.ask.Effect;
import demarche.answer.ask.Supposition;
import demarche.answer.text.Csv;
import demarche.answer.text.Limits;
import demarche.crisis.Assumption;
import demarche.crisis.LeverSetting;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Scenarios beside the baseline, left to right. */
public record WhatifAnswer(
        @JsonUnwrapped AnswerHeading.Asked asked,
        @JsonUnwrapped AnswerHeading.Grounds grounds,

        @JsonPropertyDescription("one per column beside the baseline") @Limits(fewest = 1)
        List<OfScenario> scenarios) {

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

    /** The states and instruments shown. */
    public static WhatifAnswer of(WhatifView view) {
        return new WhatifAnswer(
                AnswerHeading.Asked.of(view.baseline()),
                AnswerHeading.Grounds.of(view.baseline()),
                view.columns().stream()
                        .map(column -> OfScenario.of(column, view))
                        .toList());
    }

    /** One scenario. */
    public record OfScenario(
            @JsonPropertyDescription("scenarios and settings, applied left to right")
            List<String> scenario,

            @JsonPropertyDescription("lever settings as on the command line")
            List<String> settings,

            @JsonPropertyDescription("changes to facts, in words")
            List<String> patches,

            @JsonPropertyDescription("parts without precedent, as complete sentences")
            List<String> conjectures,

            @JsonPropertyDescription("imposed positions, as on the command line")
            List<String> assumptions,

            @JsonUnwrapped WhatifSummary inFigures,
            List<OfState> states) {

        private static OfScenario of(Supposition column, WhatifView view) {
            return new OfScenario(
                    column.assessment().scenario(),
                    column.changes().settings().stream()
                            .map(LeverSetting::written)
                            .toList(),
                    column.changes().patches().stream()
                            .map(patch -> patch.subject() + ": " + patch.deed())
                            .toList(),
                    column.changes().conjectures(),
                    column.changes().assumptions().stream()
                            .map(Assumption::written)
                            .toList(),
                    WhatifSummary.of(view, column),
                    view.states().stream()
                            .map(state -> OfState.of(state, column, view))
                            .toList());
        }
    }

    /** One state under a scenario. */
    public record OfState(
            @JsonPropertyDescription("ISO 3166-1 alpha-3 code") @Limits(pattern = Limits.STATE)
            String state,

            @JsonPropertyDescription("all positions, including those that hold")
            List<Effect.Argued> reassessments,

            @JsonPropertyDescription("why the state is insulated from the scenario, as complete sentences")
            List<String> insulatedBy,

            @JsonPropertyDescription("a party's answer to a peace initiative of the scenario")
            Supposition.@Nullable Answer initiative) {

        private static OfState of(String state, Supposition column, WhatifView view) {
            return new OfState(
                    state,
                    view.differences(column).stream()
                            .filter(difference -> difference.state().equals(state))
                            .map(difference -> Effect.Argued.of(difference, column))
                            .toList(),
                    column.insulatedBy(state),
                    view.answers(column).stream()
                            .filter(answer -> answer.state().equals(state))
                            .findFirst()
                            .orElse(null));
        }
    }

    /**
     * The CSV: one row per scenario, state and instrument, with codes and exact figures.
     *
     * @param names official names by code
     */
    public String csv(UnaryOperator<String> names) {
        List<List<String>> rows = new ArrayList<>();
        for (OfScenario scenario : scenarios) {
            for (OfState state : scenario.states()) {
                for (Effect.Argued argued : state.reassessments()) {
                    Effect effect = argued.effect();
                    rows.add(List.of(
                            String.join(" + ", scenario.scenario()),
                            state.state(),
                            names.apply(state.state()),
                            effect.instrument().code(),
                            effect.outlook().code(),
                            effect.from().code(),
                            effect.to().code(),
                            effect.direction().code(),
                            exact(argued.stanceBefore()),
                            exact(argued.stanceAfter()),
                            rules(argued.came()),
                            rules(argued.went()),
                            String.join("; ", effect.heldBy())));
                }
            }
        }
        return Csv.write(HEADER, rows);
    }

    private static String exact(@Nullable BigDecimal figure) {
        return figure == null ? "" : figure.toPlainString();
    }

    private static String rules(List<Effect.Push> pushes) {
        return pushes.stream()
                .map(push -> push.rule() + " " + push.weight().toPlainString())
                .collect(Collectors.joining("; "));
    }
}
