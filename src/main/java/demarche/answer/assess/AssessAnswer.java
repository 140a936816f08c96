package demarche.answer.assess;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import demarche.answer.ask.AnswerHeading;
import demarche.answer.ask.Chances;
import demarche.answer.ask.Effect;
import demarche.answer.text.Figures;
import demarche.answer.text.Limits;
import demarche.crisis.Ask;
import demarche.reasoning.AppliedPush;
import demarche.reasoning.InstrumentAssessment;
import demarche.reasoning.StateAssessment;
import demarche.reasoning.memory.Driver;
import demarche.reasoning.memory.Frame;
import demarche.reasoning.memory.FrameKind;
import demarche.world.Instrument;
import demarche.world.Option;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Positions with reasons, for the states and instruments shown. */
public record AssessAnswer(@JsonUnwrapped AnswerHeading heading, List<OfState> states) {

    /** The whole assessment. */
    public static AssessAnswer of(AssessView view) {
        return new AssessAnswer(
                AnswerHeading.of(view.assessment()),
                view.listStates().stream().map(state -> OfState.of(state, view)).toList());
    }

    /** One state. */
    public record OfState(
            @JsonPropertyDescription("ISO 3166-1 alpha-3 code") @Limits(pattern = Limits.STATE)
            String state,

            @JsonPropertyDescription(
                    "log-odds on the instrument of the measure; positive means against the" + " acting state")
            @Nullable BigDecimal stance,

            @JsonPropertyDescription(
                    "thresholds of the options of an instrument in log-odds, the most demanding option first")
            Map<Instrument, List<BigDecimal>> asks,

            @JsonPropertyDescription("the option initiative exists for the parties only, under a peace initiative")
            Map<Instrument, Position> positions,

            @JsonPropertyDescription("public justifications, the leading one first")
            List<FrameKind> frame,

            @JsonPropertyDescription("pushes, each once, strongest first")
            List<Push> pushes,

            @JsonPropertyDescription("commitments, as complete sentences")
            List<String> commitments,

            @JsonPropertyDescription("effects of the scenario; absent without a scenario")
            List<Effect> reassessments) {

        private static OfState of(StateAssessment state, AssessView view) {
            List<InstrumentAssessment> shown = state.instruments().values().stream()
                    .filter(on -> view.shows(on.instrument()))
                    .toList();
            Map<Instrument, List<BigDecimal>> asks = new EnumMap<>(Instrument.class);
            Map<Instrument, Position> positions = new EnumMap<>(Instrument.class);
            for (InstrumentAssessment on : shown) {
                if (!on.asks().isEmpty()) {
                    asks.put(
                            on.instrument(),
                            on.asks().stream()
                                    .map(Ask::milli)
                                    .map(Figures::exact)
                                    .toList());
                }
                positions.put(on.instrument(), Position.of(on, state, view));
            }
            Set<String> measures =
                    shown.stream().map(InstrumentAssessment::measure).collect(Collectors.toSet());
            return new OfState(
                    state.state(),
                    state.stance(view.measure().instrument())
                            .map(Figures::exact)
                            .orElse(null),
                    asks,
                    positions,
                    state.frames().stream().map(Frame::kind).distinct().toList(),
                    shown.stream()
                            .flatMap(on -> on.pushes().stream())
                            .distinct()
                            .sorted(AppliedPush.STRONGEST_FIRST)
                            .map(push -> Push.of(push, view))
                            .toList(),
                    state.commitments().stream()
                            .filter(commitment -> measures.contains(commitment.measure()))
                            .flatMap(commitment -> view.explainer().because(view.assessment(), commitment).stream())
                            .distinct()
                            .toList(),
                    view.supposed().stream()
                            .flatMap(supposed -> supposed.differences().stream()
                                    .filter(difference -> difference.state().equals(state.state())
                                            && view.shows(difference.instrument()))
                                    .map(difference -> Effect.of(difference, supposed)))
                            .toList());
        }
    }

    /** A state's position on an instrument. */
    public record Position(
            @JsonInclude(JsonInclude.Include.ALWAYS)
            @JsonPropertyDescription("the inferred option; null if the state has no say")
            @Nullable Option option,

            @Nullable Chances probability,

            @JsonPropertyDescription("log-odds on this instrument: pushes of the case and of this instrument") @Nullable BigDecimal stance,

            @JsonPropertyDescription("the recorded vote, if known; an outcome, never an input") @Nullable Option recorded,

            @JsonInclude(JsonInclude.Include.NON_DEFAULT)
            @JsonPropertyDescription("not settled: the last two rounds of second-order effects differ")
            boolean unsettled,

            @JsonInclude(JsonInclude.Include.NON_DEFAULT) @JsonPropertyDescription("imposed by --assume, not inferred")
            boolean assumed) {

        private static Position of(InstrumentAssessment on, StateAssessment state, AssessView view) {
            return new Position(
                    on.option().orElse(null),
                    on.probability().map(Chances::of).orElse(null),
                    on.stance().map(Figures::exact).orElse(null),
                    on.instrument() == Instrument.VOTE
                            ? view.recordedVote(state.state()).orElse(null)
                            : null,
                    on.unsettled(),
                    on.assumed());
        }
    }

    /** A push on a state. */
    public record Push(
            @JsonPropertyDescription("family of reasons") Driver driver,

            @JsonPropertyDescription("case, or the id of the measure or instrument it applies to")
            String scope,

            @JsonPropertyDescription("log-odds added to the stance")
            BigDecimal weight,

            @JsonPropertyDescription("rule id") String rule,

            @JsonPropertyDescription("complete sentences, one per reason")
            List<String> because) {

        private static Push of(AppliedPush push, AssessView view) {
            return new Push(
                    push.driver(),
                    push.push().scope(),
                    Figures.exact(push.milli()),
                    push.push().rule(),
                    view.explainer().because(view.assessment(), push.push()));
        }
    }
}
