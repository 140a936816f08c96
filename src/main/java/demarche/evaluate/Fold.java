package demarche.evaluate;

import demarche.world.Coded;

/** The weights used for scoring. */
public enum Fold implements Coded {
    /** Weights fitted to all other disputes. */
    HELD_OUT,
    /** Shipped weights, whose fit includes the dispute of the vote if it is in the library. */
    SHIPPED
}
