package demarche.robustness;

import demarche.world.Coded;

/** That a position hangs by a thread. */
public enum Alarm implements Coded {
    /** There is a fact without which the state takes another position. */
    SINGLE_FACT,
    /** There is a source without whose facts, all taken away together, it does. */
    SINGLE_SOURCE
}
