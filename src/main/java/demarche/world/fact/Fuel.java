package demarche.world.fact;

import demarche.world.Coded;

/** A source of energy that is imported. */
public enum Fuel implements Coded {
    GAS,
    OIL
}
