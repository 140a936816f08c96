package demarche.world.fact;

import demarche.world.Coded;

/** A state's standing in an organisation. */
public enum MembershipRole implements Coded {
    MEMBER,
    PERMANENT_MEMBER,
    ELECTED_MEMBER,
    CANDIDATE,
    PARTNER,
    ASSOCIATE,
    /** Kept out for a time by the others. */
    SUSPENDED
}
