package demarche.world.fact;

import demarche.world.Coded;
import demarche.world.Evidence;

/**
 * A bond of history or kinship with another state.
 */
public record Tie(String state, String other, Kind kind, Evidence evidence) implements Fact {

    /** A bond of history or kinship between a state and another. */
    public enum Kind implements Coded {
        LIBERATION_SUPPORT,
        COLONIAL_RULE,
        DIASPORA,
        RELIGION
    }
}
