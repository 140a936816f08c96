package demarche.reasoning.memory;

import demarche.world.Coded;

/** What becomes of a position under a scenario. */
public enum Outlook implements Coded {
    /** The position stays and nothing that a commitment holds back pushes against it. */
    HOLDS,
    /** The position stays because a commitment outweighs a push that has grown. */
    UNDER_STRAIN,
    /** The position changes. */
    REASSESSES
}
