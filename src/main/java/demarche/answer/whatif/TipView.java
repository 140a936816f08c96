package demarche.answer.whatif;

import demarche.answer.ask.Supposition;
import demarche.explain.Explainer;
import demarche.reasoning.Assessment;
import demarche.reasoning.Placement;
import demarche.search.Walk;
import demarche.search.Way;
import demarche.world.Instrument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/**
 * Data of the tip answer.
 *
 * @param start assessment at the baseline of the lever
 * @param states selected states; a single state is shown with its commitments
 * @param ends scenarios at each end of the range, for a single state
 * @param caveats caveats of the figures
 */
public record TipView(
        Assessment start,
        Explainer explainer,
        Walk walk,
        Instrument instrument,
        SortedSet<String> states,
        Map<Way, Supposition> ends,
        List<String> caveats) {

    /**
     * A state with its tipping point.
     *
     * @param value first value of the lever with another position
     */
    record Mover(String state, Placement before, int value, Placement after) {}

    public TipView {
        ends = new EnumMap<>(ends);
        caveats = List.copyOf(caveats);
    }

    /** The states that change in one direction of the lever, in order of change, then by code. */
    List<Mover> movers(Way way) {
        List<Mover> movers = new ArrayList<>();
        for (String state : states) {
            walk.tip(state, instrument, way)
                    .ifPresent(point -> movers.add(new Mover(
                            state,
                            walk.baseline().of(state, instrument),
                            point.setting().value(),
                            point.placement())));
        }
        movers.sort(Comparator.comparingInt((Mover mover) -> way.sign() * mover.value())
                .thenComparing(Mover::state));
        return List.copyOf(movers);
    }
}
