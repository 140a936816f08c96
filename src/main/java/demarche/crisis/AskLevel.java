package demarche.crisis;

import demarche.world.Coded;

/** Ask levels of texts, coded from operative verbs before the vote, weakest first. */
public enum AskLevel implements Coded {
    /** Procedural, humanitarian, or an opinion requested. */
    PROCEDURE,
    /** Calls for talks. */
    TALKS,
    /** Demands without naming the acting state. */
    DEMAND,
    /** Condemns by name or calls for non-recognition. */
    CONDEMN,
    /** Accountability, reparation, country-specific human rights. */
    ACCOUNT,
    /** Suspends or expels. */
    EXCLUDE
}
