package demarche.answer.catalogue;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import demarche.crisis.ByWhom;
import demarche.crisis.Lever;
import demarche.crisis.LeverDirection;
import demarche.crisis.LeverEffect;
import demarche.world.Instrument;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A lever as JSON. */
public record LeverAnswer(
        String id,
        String title,
        String unit,
        int from,
        int to,
        int step,
        int baseline,
        ByWhom by,

        @JsonPropertyDescription("whether a setting may name the party asked for concessions")
        boolean of,

        @JsonPropertyDescription("the lowest value at which a setting must name that party") @Nullable Integer ofRequiredFrom,

        @JsonPropertyDescription("the lowest value without a precedent") @Nullable Integer conjectureFrom,

        List<Rung> rungs,
        List<Effect> effects,
        List<String> references) {

    /** The record of a lever. */
    public static LeverAnswer of(Lever lever) {
        return new LeverAnswer(
                lever.id(),
                lever.title(),
                lever.unit(),
                lever.from(),
                lever.to(),
                lever.step(),
                lever.baseline(),
                lever.by(),
                lever.ofWhom(),
                value(lever.ofRequiredFrom()),
                value(lever.conjectureFrom()),
                lever.rungs().entrySet().stream()
                        .map(rung -> new Rung(rung.getKey(), rung.getValue()))
                        .toList(),
                lever.effects().stream().map(Effect::of).toList(),
                lever.references());
    }

    private static @Nullable Integer value(OptionalInt value) {
        return value.isPresent() ? (Integer) value.getAsInt() : null;
    }

    /** A value in words. */
    public record Rung(int value, String words) {}

    /** The effect of a lever on one instrument. */
    public record Effect(
            Instrument instrument,
            LeverDirection direction,
            String mechanism,
            @Nullable String contested) {
        static Effect of(LeverEffect effect) {
            return new Effect(
                    effect.instrument(),
                    effect.direction(),
                    effect.mechanism(),
                    effect.contested().orElse(null));
        }
    }

    /** The levers. */
    public record All(int schema, List<LeverAnswer> levers) {
        public static All of(List<Lever> levers) {
            return new All(1, levers.stream().map(LeverAnswer::of).toList());
        }
    }

    /** One lever. */
    public record One(int schema, LeverAnswer lever) {
        public One(Lever lever) {
            this(1, of(lever));
        }
    }
}
