package demarche.world.fact;

import demarche.world.Coded;

/** A source of energy. */
public enum Fuel implements Coded {
    GAS,
    OIL,
    COAL
}
