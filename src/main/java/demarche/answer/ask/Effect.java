package demarche.answer.ask;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import demarche.answer.text.Figures;
import demarche.explain.Difference;
import demarche.explain.PushChange;
import demarche.reasoning.AppliedPush;
import demarche.reasoning.memory.Direction;
import demarche.reasoning.memory.Driver;
import demarche.reasoning.memory.Outlook;
import demarche.world.Coded;
import demarche.world.Instrument;
import demarche.world.Option;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The effect of a scenario on one position. */
public record Effect(
        Instrument instrument,
        Outlook outlook,
        Option from,
        Option to,
        Shift direction,
        List<String> because,
        List<String> heldBy) {

    /** The direction of a change of stance. */
    public enum Shift implements Coded {
        AGAINST_INITIATOR,
        TOWARDS_INITIATOR,
        NONE;

        /** The direction of a change by this amount. */
        public static Shift of(int change) {
            return change > 0 ? AGAINST_INITIATOR : change < 0 ? TOWARDS_INITIATOR : NONE;
        }
    }

    /** The effect in short. */
    public static Effect of(Difference difference, Supposition supposed) {
        return new Effect(
                difference.instrument(),
                difference.outlook(),
                difference.from(),
                difference.to(),
                Shift.of(difference.direction().map(Direction::sign).orElse(0)),
                supposed.because(difference),
                difference.heldBy());
    }

    /** The effect with stances, added and removed pushes, and the next option. */
    public record Argued(
            @JsonUnwrapped Effect effect,

            @JsonPropertyDescription("log-odds without the scenario") @Nullable BigDecimal stanceBefore,

            @JsonPropertyDescription("log-odds under the scenario, before commitments") @Nullable BigDecimal stanceAfter,

            @JsonPropertyDescription("pushes that are new or have another strength")
            List<Push> came,

            @JsonPropertyDescription("pushes that ended or had another strength")
            List<Push> went,

            @JsonPropertyDescription("rules that start, stop or change weight, with causes")
            List<Change> changes,

            @JsonPropertyDescription(
                    "the next option in the direction of the change; absent if the stance is unchanged or there"
                            + " is no further option")
            @Nullable Next nextAsk) {

        /** The effect and its reasons. */
        public static Argued of(Difference difference, Supposition supposed) {
            return new Argued(
                    Effect.of(difference, supposed),
                    exact(difference.before()),
                    exact(difference.after()),
                    difference.came().stream()
                            .map(push -> Push.of(push, supposed.came(push)))
                            .toList(),
                    difference.went().stream()
                            .map(push -> Push.of(push, supposed.went(push)))
                            .toList(),
                    difference.changes().stream()
                            .map(change -> Change.of(change, supposed))
                            .toList(),
                    NextAsk.of(supposed.assessment(), difference)
                            .map(next -> new Next(next.option(), Figures.exact(next.milli())))
                            .orElse(null));
        }
    }

    /** The effect with the commitments that hold the state and their costs. */
    public record Held(
            @JsonUnwrapped Argued argued,

            List<Commitment> commitments,

            @JsonPropertyDescription("why the state is insulated from the scenario, as complete sentences")
            List<String> insulatedBy) {

        /** The effect, its reasons and the commitments. */
        public static Held of(Difference difference, Supposition supposed) {
            return new Held(
                    Argued.of(difference, supposed),
                    supposed.commitments(difference.state(), difference.instrument()).stream()
                            .map(hold -> new Commitment(hold.rule(), exact(hold.cost()), hold.because()))
                            .toList(),
                    supposed.insulatedBy(difference.state()));
        }
    }

    /** A push that was added or removed. */
    public record Push(
            Driver driver,

            @JsonPropertyDescription("log-odds added to the stance")
            BigDecimal weight,

            @JsonPropertyDescription("rule id") String rule,

            @JsonPropertyDescription("complete sentences, one per reason")
            List<String> because) {

        static Push of(AppliedPush push, List<String> because) {
            return new Push(
                    push.driver(), Figures.exact(push.milli()), push.push().rule(), because);
        }
    }

    /** A rule that starts, stops or changes weight. */
    public record Change(
            String rule,
            PushChange.Kind kind,

            @JsonPropertyDescription("change of the stance due to this rule, in log-odds")
            BigDecimal by,

            @JsonPropertyDescription(
                    "levers and assumptions as on the command line, keys of patched facts; empty if positions"
                            + " of other states are the cause")
            Set<String> causes) {

        static Change of(PushChange change, Supposition supposed) {
            return new Change(
                    change.push().push().rule(), change.kind(), Figures.exact(change.milli()), supposed.causes(change));
        }
    }

    /** The next option. */
    public record Next(
            Option option,

            @JsonPropertyDescription("distance from the stance in log-odds, before commitments")
            BigDecimal distance) {}

    /** A commitment. */
    public record Commitment(
            String rule,

            @JsonPropertyDescription("log-odds that a change of position has to overcome") @Nullable BigDecimal cost,

            List<String> because) {}

    private static @Nullable BigDecimal exact(Optional<Integer> milli) {
        return milli.map(Figures::exact).orElse(null);
    }
}
