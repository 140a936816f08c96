package demarche.world.fact;

import demarche.world.Coded;
import demarche.world.Evidence;

/**
 * A sanctions regime in force.
 *
 * @param sender a state or an organisation
 */
public record Sanction(String sender, String target, Kind kind, Evidence evidence) implements Fact {

    /** The widest measure of a sanctions regime. */
    public enum Kind implements Coded {
        COMPREHENSIVE,
        TRADE,
        FINANCIAL,
        ARMS,
        /** Military assistance is withheld. */
        MILITARY,
        TRAVEL,
        OTHER
    }
}
