package demarche.reasoning;

import demarche.world.Instrument;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Where all states stand, by code and instrument: what a search needs of a scenario, and no more. */
public record Placements(SortedMap<String, Map<Instrument, Placement>> states) {

    public Placements {
        states = Collections.unmodifiableSortedMap(new TreeMap<>(states));
    }

    /** Where that state stands on that instrument: {@link Placement#NOWHERE} where it is not asked. */
    public Placement of(String state, Instrument instrument) {
        return states.getOrDefault(state, Map.of()).getOrDefault(instrument, Placement.NOWHERE);
    }
}
