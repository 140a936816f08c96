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

/** Tipping points of the selected states. */
public record TipAnswer(
        @JsonUnwrapped AnswerHeading heading,

        @JsonPropertyDescription("instrument of the positions")
        Instrument instrument,

        OfLever lever,
        @JsonPropertyDescription("by code") List<OfState> states) {

    /** The selected states, by code. */
    public static TipAnswer of(TipView view) {
        return new TipAnswer(
                AnswerHeading.of(view.start()),
                view.instrument(),
                OfLever.of(view.walk().dial()),
                view.states().stream().map(state -> OfState.of(state, view)).toList());
    }

    /** The lever. */
    public record OfLever(
            @JsonPropertyDescription("id of the lever") String lever,

            @JsonPropertyDescription("the lever and the actor that turns it")
            String dial,

            int from,
            int to,
            int step,
            @JsonPropertyDescription("its baseline value") int baseline) {
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

    /** The tipping points of one state. */
    public record OfState(
            @Limits(pattern = Limits.STATE) String state,
            @JsonUnwrapped Stands stands,

            @JsonInclude(JsonInclude.Include.ALWAYS)
            @JsonPropertyDescription("the first value with another position; null if there is none in the range")
            @Nullable Point rising,

            @JsonInclude(JsonInclude.Include.ALWAYS)
            @JsonPropertyDescription("the first value with another position; null if there is none in the range")
            @Nullable Point falling,

            @JsonPropertyDescription(
                    "for a single state that does not change: the commitments at each end of the range")
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

    /** A value of the lever and the position at it. */
    public record Point(
            int value,
            @JsonPropertyDescription("as for --set") String set,
            @JsonUnwrapped Stands stands) {
        private static Point of(TippingPoint point) {
            return new Point(point.setting().value(), point.setting().written(), Stands.of(point.placement()));
        }
    }

    /** A position and its stance. */
    public record Stands(
            @JsonInclude(JsonInclude.Include.ALWAYS)
            @JsonPropertyDescription("the position; null if the state has no say")
            @Nullable Option option,

            @JsonInclude(JsonInclude.Include.ALWAYS)
            @JsonPropertyDescription("log-odds; null if no stance decides, as for mediation")
            @Nullable BigDecimal stance) {
        private static Stands of(Placement placement) {
            return new Stands(
                    placement.option().orElse(null),
                    placement.stance().map(Figures::exact).orElse(null));
        }
    }

    /** One row per state and direction, in order of change. */
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
