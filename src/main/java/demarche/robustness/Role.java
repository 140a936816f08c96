package demarche.robustness;

import demarche.world.Coded;

/** What a state is in a case, as far as its position can be tested. */
public enum Role implements Coded {
    /** Its position is inferred. */
    ASKED,
    /** It is what the others are asked about. */
    ACTING_STATE,
    /** The same. */
    AFFECTED_PARTY,
    /** It has no position to take, as outside the Security Council. */
    NO_SAY
}
