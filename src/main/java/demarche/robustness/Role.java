package demarche.robustness;

import demarche.world.Coded;

/** The role of a state in a robustness test. */
public enum Role implements Coded {
    /** Its position is inferred. */
    ASKED,
    /** The acting state; it has no inferred position. */
    ACTING_STATE,
    /** The affected party; it has no inferred position. */
    AFFECTED_PARTY,
    /** The state has no say, for instance outside the Security Council. */
    NO_SAY
}
