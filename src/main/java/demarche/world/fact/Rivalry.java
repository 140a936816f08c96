package demarche.world.fact;

import demarche.world.Coded;
import demarche.world.Evidence;

/**
 * A strategic rivalry, seen from one of its two sides.
 */
public record Rivalry(String state, String rival, Kind kind, Evidence evidence) implements Fact {

    /** What two strategic rivals contend for (the types of Thompson). */
    public enum Kind implements Coded {
        POSITIONAL,
        SPATIAL,
        IDEOLOGICAL
    }
}
