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

/** Where states stand and why: the states and instruments shown. */
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

            @JsonPropertyDescription("log-odds on the measure's instrument; positive against the acting state")
            @Nullable BigDecimal stance,

            @JsonPropertyDescription(
                    "how much stance each option of an instrument asks, in log-odds, of the most demanding option first")
            Map<Instrument, List<BigDecimal>> asks,

            @JsonPropertyDescription("the initiative is asked of the parties alone, and only where there is one")
            Map<Instrument, Position> positions,

            @JsonPropertyDescription("arguments the state would use in public, the leading one first")
            List<FrameKind> frame,

            @JsonPropertyDescription("each once, strongest first")
            List<Push> pushes,

            @JsonPropertyDescription("what makes it costly to leave a position, as finished sentences")
            List<String> commitments,

            @JsonPropertyDescription("what a scenario does to the positions; none without a scenario")
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

    /** Where a state stands on an instrument. */
    public record Position(
            @JsonInclude(JsonInclude.Include.ALWAYS)
            @JsonPropertyDescription("the option inferred; null where the state has no say")
            @Nullable Option option,

            @Nullable Chances probability,

            @JsonPropertyDescription("log-odds on this instrument: the pushes on the case and on this instrument")
            @Nullable BigDecimal stance,

            @JsonPropertyDescription("the recorded vote, where one is known; an outcome, never an input") @Nullable Option recorded,

            @JsonInclude(JsonInclude.Include.NON_DEFAULT)
            @JsonPropertyDescription("the last two rounds of second-order effects differ")
            boolean unsettled,

            @JsonInclude(JsonInclude.Include.NON_DEFAULT)
            @JsonPropertyDescription("the position is imposed by --assume and not inferred")
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

    /** A reason for a state to lean. */
    public record Push(
            @JsonPropertyDescription("a family of reasons") Driver driver,

            @JsonPropertyDescription("case, or the id of the one measure or instrument it bears on")
            String scope,

            @JsonPropertyDescription("log-odds added to the stance")
            BigDecimal weight,

            @JsonPropertyDescription("id of the rule") String rule,

            @JsonPropertyDescription("finished sentences, one a reason")
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
