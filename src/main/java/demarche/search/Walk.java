package demarche.search;

import demarche.crisis.LeverSetting;
import demarche.reasoning.Delta;
import demarche.reasoning.Placement;
import demarche.reasoning.Placements;
import demarche.reasoning.WarmSession;
import demarche.world.Instrument;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Positions of all states at each value of a lever. Positions need not be monotone in a lever, so every value is
 * inferred.
 *
 * @param baseline positions at the baseline of the lever
 * @param places positions by value
 */
public record Walk(Dial dial, Placements baseline, Map<Integer, Placements> places) {

    /** Progress callback. */
    @FunctionalInterface
    public interface Progress {
        /**
         * One more value is done.
         *
         * @param soFar the walk up to here
         */
        void done(Walk soFar, LeverSetting setting);
    }

    /**
     * Infers positions at all values.
     *
     * @param start assessment at the baseline of the lever
     * @param changes the given scenario with a setting added
     */
    public static Walk of(
            WarmSession session, Dial dial, Delta start, Function<LeverSetting, Delta> changes, Progress progress) {
        Placements baseline = session.place(start);
        Map<Integer, Placements> places = new LinkedHashMap<>();
        for (LeverSetting setting : dial.settings()) {
            places.put(setting.value(), session.place(changes.apply(setting)));
            progress.done(new Walk(dial, baseline, places), setting);
        }
        return new Walk(dial, baseline, places);
    }

    /** The position of a state at a value. */
    public Placement at(int value, String state, Instrument instrument) {
        return Objects.requireNonNull(places.get(value), () -> "no value " + value)
                .of(state, instrument);
    }

    /** The value nearest to the baseline with another position; empty if there is none. */
    public Optional<TippingPoint> tip(String state, Instrument instrument, Way way) {
        Placement before = baseline.of(state, instrument);
        return dial.settings(way).stream()
                .map(setting -> new TippingPoint(setting, at(setting.value(), state, instrument)))
                .filter(point -> !point.placement().option().equals(before.option()))
                .findFirst();
    }
}
