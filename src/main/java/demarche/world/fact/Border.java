package demarche.world.fact;

import demarche.world.Coded;
import demarche.world.Evidence;

/**
 * A border, seen from one of its two sides.
 */
public record Border(String state, String neighbour, Kind kind, Evidence evidence) implements Fact {

    /** What lies between two neighbours. */
    public enum Kind implements Coded {
        LAND,
        /** At most 24 nautical miles of water. */
        SEA
    }
}
