package demarche.robustness;

import demarche.world.Coded;

/** Warnings on a position. */
public enum Alarm implements Coded {
    /** The position depends on a single fact. */
    SINGLE_FACT,
    /** The position depends on a single source. */
    SINGLE_SOURCE
}
