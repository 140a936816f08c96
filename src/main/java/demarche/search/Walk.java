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
 * Where all states stand at each value of a dial. Positions need not be monotone in a lever, so every value is inferred
 * and none is passed over.
 *
 * @param baseline where they stand with the dial untouched
 * @param places by value of the dial
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
     * Walks a dial.
     *
     * @param start what is supposed while the dial is untouched
     * @param changes what is supposed at a setting of the dial, beside the rest
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

    /** Where a state stands at a value. */
    public Placement at(int value, String state, Instrument instrument) {
        return Objects.requireNonNull(places.get(value), () -> "no value " + value)
                .of(state, instrument);
    }

    /** The value nearest to the baseline at which a state's position is another; nothing where it is within no step. */
    public Optional<TippingPoint> tip(String state, Instrument instrument, Way way) {
        Placement before = baseline.of(state, instrument);
        return dial.settings(way).stream()
                .map(setting -> new TippingPoint(setting, at(setting.value(), state, instrument)))
                .filter(point -> !point.placement().option().equals(before.option()))
                .findFirst();
    }
}
