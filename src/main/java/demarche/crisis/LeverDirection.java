package demarche.crisis;

import demarche.world.Coded;

/** Which way a {@link Lever} moves states on an instrument as it is turned away from its baseline. */
public enum LeverDirection implements Coded {
    /** Against the acting state. */
    AGAINST_INITIATOR,
    /** Towards the acting state. */
    TOWARDS_INITIATOR,
    /** One way or the other, by whose hand turns it or by what a state has at stake. */
    EITHER
}
