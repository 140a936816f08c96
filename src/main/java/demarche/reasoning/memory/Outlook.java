package demarche.reasoning.memory;

import demarche.world.Coded;

/** The outlook of a position under a scenario. */
public enum Outlook implements Coded {
    /** The position stays, and not because a commitment outweighs a stronger push. */
    HOLDS,
    /** The position stays because a commitment outweighs a stronger push away from it. */
    UNDER_STRAIN,
    /** The position changes. */
    REASSESSES
}
