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

/** A derivation: the tree of steps and the sources it cites. */
public record WhyAnswer(
        @JsonUnwrapped AnswerHeading heading,

        @JsonPropertyDescription("ISO 3166-1 alpha-3 code") @Limits(pattern = Limits.STATE)
        String state,

        Instrument instrument,

        @JsonInclude(JsonInclude.Include.ALWAYS)
        @JsonPropertyDescription("the option inferred; null where the state has no say")
        @Nullable Option option,

        @Nullable Chances probability,
        OfStep derivation,

        @JsonPropertyDescription(
                "what the scenario does to the position; only under one, and only of a position that is asked without it too")
        Effect.@Nullable Held underScenario,

        @JsonPropertyDescription(
                "cited, in the order of their first mention; published in a year, in a month or on a day")
        List<Source> sources) {

    /** The answer as it is shown. */
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

    /** A step of the derivation. */
    public record OfStep(
            Step.Kind kind,

            @JsonPropertyDescription("finished, without a full stop")
            String sentence,

            @JsonPropertyDescription("what a push adds, where a stance lies, what an option asks") @Nullable BigDecimal logOdds,

            @JsonPropertyDescription("id of the rule that concluded it") @Nullable String rule,

            @Nullable OfFact fact,
            @JsonPropertyDescription("what it rests on") List<OfStep> premises) {

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

    /** A fact with where it comes from. */
    public record OfFact(
            String key,
            @JsonPropertyDescription("when, in words") String holds,
            @JsonPropertyDescription("key of a source") String source,
            Basis basis,
            @Nullable Reliability reliability,
            @Nullable String note,

            @JsonPropertyDescription("file and line it stands in")
            String origin,

            @JsonPropertyDescription("years between what it describes and the day asked about")
            @Limits(least = 0)
            @Nullable Integer age,

            @JsonPropertyDescription("older than the horizon of its table") @Nullable Boolean stale) {

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
