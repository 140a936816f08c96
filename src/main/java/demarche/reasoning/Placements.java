package demarche.reasoning;

import demarche.world.Instrument;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The placements of all states, by code and instrument, for searches. */
public record Placements(SortedMap<String, Map<Instrument, Placement>> states) {

    public Placements {
        states = Collections.unmodifiableSortedMap(new TreeMap<>(states));
    }

    /** Returns the placement of a state on an instrument, or {@link Placement#NOWHERE} if it has none. */
    public Placement of(String state, Instrument instrument) {
        return states.getOrDefault(state, Map.of()).getOrDefault(instrument, Placement.NOWHERE);
    }
}
