package demarche.world.fact;

import demarche.world.Coded;
import demarche.world.Evidence;

/**
 * A state's standing in an organisation.
 */
public record Membership(String state, String organisation, Role role, Evidence evidence) implements Fact {

    /** A state's standing in an organisation. */
    public enum Role implements Coded {
        MEMBER,
        PERMANENT_MEMBER,
        ELECTED_MEMBER,
        CANDIDATE,
        PARTNER,
        ASSOCIATE,
        /** Kept out for a time by the others. */
        SUSPENDED
    }
}
