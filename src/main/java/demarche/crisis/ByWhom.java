package demarche.crisis;

import demarche.world.Coded;

/** Whose hand turns a {@link Lever}. */
public enum ByWhom implements Coded {
    /** It turns without one: a price on the world market. */
    NOBODY,
    /** That of a party of the case: {@code initiator} or {@code target}. */
    SIDE,
    /** That of a state, named by its code. */
    STATE
}
