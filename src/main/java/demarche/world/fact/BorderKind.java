package demarche.world.fact;

import demarche.world.Coded;

/** What lies between two neighbours. */
public enum BorderKind implements Coded {
    LAND,
    /** At most 24 nautical miles of water. */
    SEA
}
