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
 * Tipping points as they are shown.
 *
 * @param start what is inferred with the dial untouched
 * @param states asked for; one of them alone is told with what holds it
 * @param ends what is supposed with the dial turned as far as it goes, by the way it is turned, where one state is asked for
 * @param caveats what must be said below
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
     * A state and where it tips.
     *
     * @param value of the dial at which its position is first another
     */
    record Mover(String state, Placement before, int value, Placement after) {}

    public TipView {
        ends = new EnumMap<>(ends);
        caveats = List.copyOf(caveats);
    }

    /** Who moves as the dial is turned one way, the first to move first, of those that move together by code. */
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
