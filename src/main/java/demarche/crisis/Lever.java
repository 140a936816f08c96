package demarche.crisis;

import demarche.world.Place;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A control variable of scenarios.
 *
 * @param unit unit of its values, for instance {@code rung} or {@code percent change}
 * @param from its lowest value
 * @param to its highest value
 * @param step the distance from one value to the next
 * @param baseline its value without a scenario
 * @param by kind of actor that turns it
 * @param ofWhom whether a setting may name the party asked for concessions
 * @param ofRequiredFrom the lowest value at which a setting must name that party
 * @param rungs values in words: all of a short range, some of a long one
 * @param conjectureFrom the lowest value without a precedent
 * @param effects effects by instrument, in the order of the file
 * @param references keys of sources for and against its effects
 */
public record Lever(
        String id,
        String title,
        String unit,
        int from,
        int to,
        int step,
        int baseline,
        ByWhom by,
        boolean ofWhom,
        OptionalInt ofRequiredFrom,
        SortedMap<Integer, String> rungs,
        OptionalInt conjectureFrom,
        List<LeverEffect> effects,
        List<String> references,
        Place place) {

    public Lever {
        rungs = Collections.unmodifiableSortedMap(new TreeMap<>(rungs));
        effects = List.copyOf(effects);
        references = List.copyOf(references);
    }

    /** Whether the lever has that value. */
    public boolean allows(int value) {
        return value >= from && value <= to && (value - from) % step == 0;
    }

    /** The nearest value of the lever to a number; the lower one if two are equally near. */
    public int nearest(int value) {
        long within = Math.max(from, Math.min(to, value)) - (long) from;
        long steps = (2 * within + step - 1) / (2L * step);
        return (int) (from + steps * step);
    }

    /** A value in words, if given. */
    public Optional<String> findRung(int value) {
        return Optional.ofNullable(rungs.get(value));
    }

    /** The title with a value, in words if given. */
    public String inWords(int value) {
        return title + ", " + findRung(value).orElse((value > 0 ? "+" : "") + value + " (" + unit + ")");
    }

    /** Whether that value has no precedent. */
    public boolean isConjecture(int value) {
        return conjectureFrom.isPresent() && value >= conjectureFrom.getAsInt();
    }

    /** Whether a setting to that value must name the party asked for concessions. */
    public boolean needsOf(int value) {
        return ofRequiredFrom.isPresent() && value >= ofRequiredFrom.getAsInt();
    }

    /** Its values for messages, for instance {@code -50 to 200 in steps of 5 (percent change)}. */
    public String range() {
        return from + " to " + to + (step == 1 ? "" : " in steps of " + step) + " (" + unit + ")";
    }
}
