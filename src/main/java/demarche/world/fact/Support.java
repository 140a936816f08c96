package demarche.world.fact;

import demarche.world.Coded;
import demarche.world.Evidence;

/**
 * Support on which a state depends.
 */
public record Support(String state, String supporter, Kind kind, Evidence evidence) implements Fact {

    /** What a supporter gives. */
    public enum Kind implements Coded {
        ECONOMIC,
        MILITARY,
        POLITICAL
    }
}
