package demarche.crisis;

import demarche.world.Coded;

/** The actor that turns a {@link Lever}. */
public enum ByWhom implements Coded {
    /** No actor: a price on the world market. */
    NOBODY,
    /** A party to the case: {@code initiator} or {@code target}. */
    SIDE,
    /** A state, given by its code. */
    STATE
}
