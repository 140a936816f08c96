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

/** What a scenario does to one position. */
public record Effect(
        Instrument instrument,
        Outlook outlook,
        Option from,
        Option to,
        Shift direction,
        List<String> because,
        List<String> heldBy) {

    /** Which way a stance goes. */
    public enum Shift implements Coded {
        AGAINST_INITIATOR,
        TOWARDS_INITIATOR,
        NONE;

        /** The way a stance goes that changes by so much. */
        public static Shift of(int change) {
            return change > 0 ? AGAINST_INITIATOR : change < 0 ? TOWARDS_INITIATOR : NONE;
        }
    }

    /** What becomes of a position, in short. */
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

    /** The same with the stances, every push that came or went, and the option that lies next. */
    public record Argued(
            @JsonUnwrapped Effect effect,

            @JsonPropertyDescription("log-odds without the scenario") @Nullable BigDecimal stanceBefore,

            @JsonPropertyDescription("log-odds under it, before commitments resist") @Nullable BigDecimal stanceAfter,

            @JsonPropertyDescription("pushes that were not there before or have another strength now")
            List<Push> came,

            @JsonPropertyDescription("pushes that are gone or had another strength")
            List<Push> went,

            @JsonPropertyDescription("the rules that start, stop or weigh otherwise, and why")
            List<Change> changes,

            @JsonPropertyDescription(
                    "the option that lies next the way the stance goes; none where it stays or nothing lies there")
            @Nullable Next nextAsk) {

        /** What becomes of a position, and why. */
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

    /** The same with what holds the state, and what it costs to leave in spite of it. */
    public record Held(
            @JsonUnwrapped Argued argued,

            List<Commitment> commitments,

            @JsonPropertyDescription("why the state does not weigh what changes, as finished sentences")
            List<String> insulatedBy) {

        /** What becomes of a position, why, and what holds it. */
        public static Held of(Difference difference, Supposition supposed) {
            return new Held(
                    Argued.of(difference, supposed),
                    supposed.commitments(difference.state(), difference.instrument()).stream()
                            .map(hold -> new Commitment(hold.rule(), exact(hold.cost()), hold.because()))
                            .toList(),
                    supposed.insulatedBy(difference.state()));
        }
    }

    /** A reason that came or went. */
    public record Push(
            Driver driver,

            @JsonPropertyDescription("log-odds added to the stance")
            BigDecimal weight,

            @JsonPropertyDescription("id of the rule") String rule,

            @JsonPropertyDescription("finished sentences, one a reason")
            List<String> because) {

        static Push of(AppliedPush push, List<String> because) {
            return new Push(
                    push.driver(), Figures.exact(push.milli()), push.push().rule(), because);
        }
    }

    /** A rule that starts, stops or weighs otherwise. */
    public record Change(
            String rule,
            PushChange.Kind kind,

            @JsonPropertyDescription("log-odds by which the stance changes on its account")
            BigDecimal by,

            @JsonPropertyDescription(
                    "levers and assumptions as on the command line, keys of patched facts; none where positions of others are the cause")
            Set<String> causes) {

        static Change of(PushChange change, Supposition supposed) {
            return new Change(
                    change.push().push().rule(), change.kind(), Figures.exact(change.milli()), supposed.causes(change));
        }
    }

    /** An option ahead. */
    public record Next(
            Option option,

            @JsonPropertyDescription("log-odds from the stance, before commitments resist")
            BigDecimal distance) {}

    /** What makes it costly to leave a position. */
    public record Commitment(
            String rule,

            @JsonPropertyDescription("log-odds a move has to overcome") @Nullable BigDecimal cost,

            List<String> because) {}

    private static @Nullable BigDecimal exact(Optional<Integer> milli) {
        return milli.map(Figures::exact).orElse(null);
    }
}
