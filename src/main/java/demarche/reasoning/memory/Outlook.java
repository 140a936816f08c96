package demarche.reasoning.memory;

import demarche.world.Coded;

/** What becomes of a position under a scenario. */
public enum Outlook implements Coded {
    /** The position stays, and no commitment is at work on it: nothing pushes it away, or not far enough to matter. */
    HOLDS,
    /** The position stays; a push away from it has grown, and a commitment outweighs it. */
    UNDER_STRAIN,
    /** The position changes. */
    REASSESSES
}
