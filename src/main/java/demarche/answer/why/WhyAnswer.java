package demarche.answer.why;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import demarche.answer.ask.AnswerHeading;
import demarche.answer.ask.Chances;
import demarche.answer.ask.Effect;
import demarche.answer.text.Figures;
import demarche.answer.text.Limits;
import demarche.explain.Citation;
import demarche.explain.Step;
import demarche.world.Age;
import demarche.world.Basis;
import demarche.world.Instrument;
import demarche.world.Option;
import demarche.world.Reliability;
import demarche.world.Source;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An argument: the tree of steps and the cited sources. */
public record WhyAnswer(
        @JsonUnwrapped AnswerHeading heading,

        @JsonPropertyDescription("ISO 3166-1 alpha-3 code") @Limits(pattern = Limits.STATE)
        String state,

        Instrument instrument,

        @JsonInclude(JsonInclude.Include.ALWAYS)
        @JsonPropertyDescription("the inferred option; null if the state has no say")
        @Nullable Option option,

        @Nullable Chances probability,
        OfStep derivation,

        @JsonPropertyDescription(
                "effect of the scenario on the position; absent without a scenario or if there is no baseline"
                        + " position")
        Effect.@Nullable Held underScenario,

        @JsonPropertyDescription("cited sources in order of appearance; published is a year, month or day")
        List<Source> sources) {

    /** The JSON answer. */
    public static WhyAnswer of(WhyView view) {
        return new WhyAnswer(
                AnswerHeading.of(view.assessment()),
                view.state(),
                view.instrument(),
                view.inferred().option().orElse(null),
                view.inferred().probability().map(Chances::of).orElse(null),
                OfStep.of(view.step()),
                view.supposed()
                        .flatMap(supposed -> supposed.findDifference(view.state(), view.instrument())
                                .map(difference -> Effect.Held.of(difference, supposed)))
                        .orElse(null),
                CitedSources.of(view.step()).list());
    }

    /** A step of the argument. */
    public record OfStep(
            Step.Kind kind,

            @JsonPropertyDescription("complete sentence without a full stop")
            String sentence,

            @JsonPropertyDescription("value of a push, a stance or a threshold") @Nullable BigDecimal logOdds,

            @JsonPropertyDescription("id of the rule that concluded it") @Nullable String rule,

            @Nullable OfFact fact,
            @JsonPropertyDescription("premises") List<OfStep> premises) {

        private static OfStep of(Step step) {
            return new OfStep(
                    step.kind(),
                    step.sentence(),
                    step.milli().map(Figures::exact).orElse(null),
                    step.rule().orElse(null),
                    step.citation().map(OfFact::of).orElse(null),
                    step.premises().stream().map(OfStep::of).toList());
        }
    }

    /** A fact with its source. */
    public record OfFact(
            String key,
            @JsonPropertyDescription("period, in words") String holds,
            @JsonPropertyDescription("key of a source") String source,
            Basis basis,
            @Nullable Reliability reliability,
            @Nullable String note,

            @JsonPropertyDescription("file and line") String origin,

            @JsonPropertyDescription("age in years on the day of the question") @Limits(least = 0) @Nullable Integer age,

            @JsonPropertyDescription("older than the limit of its table") @Nullable Boolean stale) {

        private static OfFact of(Citation citation) {
            return new OfFact(
                    citation.fact(),
                    citation.holds(),
                    citation.source().key(),
                    citation.basis(),
                    citation.reliability().orElse(null),
                    citation.note().orElse(null),
                    citation.origin().toString(),
                    citation.age().map(Age::years).orElse(null),
                    citation.age().map(Age::stale).orElse(null));
        }
    }
}
