package demarche.world.fact;

import demarche.world.Coded;
import demarche.world.Evidence;

/**
 * Forces, a base or contractors of another state that a state hosts by consent.
 *
 * @param state the host
 */
public record Presence(String state, String sender, Kind kind, Evidence evidence) implements Fact {

    /** What a state keeps on the territory of another by its consent. */
    public enum Kind implements Coded {
        /** An installation held for years. */
        BASE,
        /** Forces sent to fight or to train. */
        TROOPS,
        /** A private military company close to the government of the sender. */
        CONTRACTORS
    }
}
