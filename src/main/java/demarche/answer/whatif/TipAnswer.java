package demarche.answer.whatif;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import demarche.answer.ask.AnswerHeading;
import demarche.answer.ask.Supposition;
import demarche.answer.text.Csv;
import demarche.answer.text.Figures;
import demarche.answer.text.Limits;
import demarche.reasoning.Placement;
import demarche.search.Dial;
import demarche.search.TippingPoint;
import demarche.search.Way;
import demarche.world.Coded;
import demarche.world.Instrument;
import demarche.world.Option;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tipping points: every state asked for. */
public record TipAnswer(
        @JsonUnwrapped AnswerHeading heading,

        @JsonPropertyDescription("the instrument whose position is followed")
        Instrument instrument,

        OfLever lever,
        @JsonPropertyDescription("by code") List<OfState> states) {

    /** Every state asked for, by code. */
    public static TipAnswer of(TipView view) {
        return new TipAnswer(
                AnswerHeading.of(view.start()),
                view.instrument(),
                OfLever.of(view.walk().dial()),
                view.states().stream().map(state -> OfState.of(state, view)).toList());
    }

    /** The lever that is walked. */
    public record OfLever(
            @JsonPropertyDescription("id of the lever") String lever,

            @JsonPropertyDescription("the lever and the hand that turns it")
            String dial,

            int from,
            int to,
            int step,
            @JsonPropertyDescription("its value on the day") int baseline) {
        private static OfLever of(Dial dial) {
            return new OfLever(
                    dial.lever().id(),
                    dial.id(),
                    dial.lever().from(),
                    dial.lever().to(),
                    dial.lever().step(),
                    dial.lever().baseline());
        }
    }

    /** One state, and where it tips either way. */
    public record OfState(
            @Limits(pattern = Limits.STATE) String state,
            @JsonUnwrapped Stands stands,

            @JsonInclude(JsonInclude.Include.ALWAYS)
            @JsonPropertyDescription(
                    "the first value at which the position is another; null where it is within no step of its range")
            @Nullable Point rising,

            @JsonInclude(JsonInclude.Include.ALWAYS)
            @JsonPropertyDescription(
                    "the first value at which the position is another; null where it is within no step of its range")
            @Nullable Point falling,

            @JsonPropertyDescription(
                    "of one state asked for: the commitments in the way at either end, where it does not move")
            @Nullable Map<Way, List<String>> heldBy) {

        private static OfState of(String state, TipView view) {
            return new OfState(
                    state,
                    Stands.of(view.walk().baseline().of(state, view.instrument())),
                    point(state, Way.RISING, view).orElse(null),
                    point(state, Way.FALLING, view).orElse(null),
                    view.states().size() == 1 ? heldBy(state, view) : null);
        }

        private static Optional<Point> point(String state, Way way, TipView view) {
            return view.walk().tip(state, view.instrument(), way).map(Point::of);
        }

        private static Map<Way, List<String>> heldBy(String state, TipView view) {
            Map<Way, List<String>> held = new EnumMap<>(Way.class);
            view.ends()
                    .forEach((way, end) -> held.put(
                            way,
                            point(state, way, view).isPresent()
                                    ? List.of()
                                    : end.holds(state, view.instrument()).stream()
                                            .map(Supposition.Hold::because)
                                            .flatMap(List::stream)
                                            .toList()));
            return held;
        }
    }

    /** A value of the lever, and the position there. */
    public record Point(
            int value,
            @JsonPropertyDescription("as --set takes it") String set,
            @JsonUnwrapped Stands stands) {
        private static Point of(TippingPoint point) {
            return new Point(point.setting().value(), point.setting().written(), Stands.of(point.placement()));
        }
    }

    /** A position and its stance. */
    public record Stands(
            @JsonInclude(JsonInclude.Include.ALWAYS)
            @JsonPropertyDescription("the position; null where the state has no say")
            @Nullable Option option,

            @JsonInclude(JsonInclude.Include.ALWAYS)
            @JsonPropertyDescription("in log-odds; null off the ladder, as on mediation")
            @Nullable BigDecimal stance) {
        private static Stands of(Placement placement) {
            return new Stands(
                    placement.option().orElse(null),
                    placement.stance().map(Figures::exact).orElse(null));
        }
    }

    /** A row for each state and way in which it moves, the first to move first. */
    public static String csv(TipView view) {
        return Csv.write(
                List.of("way", "value", "state", "from", "to", "stanceBefore", "stanceAfter"),
                Arrays.stream(Way.values())
                        .flatMap(way -> view.movers(way).stream()
                                .map(mover -> List.of(
                                        way.code(),
                                        String.valueOf(mover.value()),
                                        mover.state(),
                                        option(mover.before()),
                                        option(mover.after()),
                                        stance(mover.before()),
                                        stance(mover.after()))))
                        .toList());
    }

    private static String option(Placement placement) {
        return placement.option().map(Coded::code).orElse("");
    }

    private static String stance(Placement placement) {
        return placement.stance().map(Figures::exact).map(String::valueOf).orElse("");
    }
}
