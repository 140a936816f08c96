package demarche.crisis;

import demarche.world.Coded;

/** The direction in which a {@link Lever} pushes states on an instrument. */
public enum LeverDirection implements Coded {
    /** Against the acting state. */
    AGAINST_INITIATOR,
    /** Towards the acting state. */
    TOWARDS_INITIATOR,
    /** Depends on the actor or on the state's interests. */
    EITHER
}
