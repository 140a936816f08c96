package demarche.reasoning.concept;

import demarche.world.Coded;

/** The kinds of exposure. */
public enum ExposureKind implements Coded {
    TRADE,
    GAS,
    OIL,
    ARMS,
    FOOD
}
