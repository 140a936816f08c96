package demarche.crisis;

import demarche.world.Place;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A dial of a scenario.
 *
 * @param unit what its values count, for instance {@code rung} or {@code percent change}
 * @param from its lowest value
 * @param to its highest value
 * @param step the distance from one value to the next
 * @param baseline its value where no scenario turns it
 * @param by whose hand turns it
 * @param ofWhom whether a setting may name the party of which something is asked
 * @param ofRequiredFrom the value from which on a setting has to name that party
 * @param rungs values in words; every one of a short dial, a few of a long one
 * @param conjectureFrom the value from which on there is no precedent to infer from
 * @param effects what it does, by instrument in the order of the file
 * @param references keys of the sources that argue for its effects or against them
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

    /** Whether the dial has that value. */
    public boolean allows(int value) {
        return value >= from && value <= to && (value - from) % step == 0;
    }

    /** The value of the dial that is closest to any number; of two as close the lower. */
    public int nearest(int value) {
        long within = Math.max(from, Math.min(to, value)) - (long) from;
        long steps = (2 * within + step - 1) / (2L * step);
        return (int) (from + steps * step);
    }

    /** A value in words, where they are given. */
    public Optional<String> findRung(int value) {
        return Optional.ofNullable(rungs.get(value));
    }

    /** A value with what is turned, in words where they are given. */
    public String inWords(int value) {
        return title + ", " + findRung(value).orElse((value > 0 ? "+" : "") + value + " (" + unit + ")");
    }

    /** Whether nothing on record says what follows from that value. */
    public boolean isConjecture(int value) {
        return conjectureFrom.isPresent() && value >= conjectureFrom.getAsInt();
    }

    /** Whether a setting to that value has to name the party of which something is asked. */
    public boolean needsOf(int value) {
        return ofRequiredFrom.isPresent() && value >= ofRequiredFrom.getAsInt();
    }

    /** Its values for messages, for instance {@code -50 to 200 in steps of 5 (percent change)}. */
    public String range() {
        return from + " to " + to + (step == 1 ? "" : " in steps of " + step) + " (" + unit + ")";
    }
}
