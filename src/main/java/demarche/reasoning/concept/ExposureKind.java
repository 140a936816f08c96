package demarche.reasoning.concept;

import demarche.world.Coded;

/** In what a state is exposed. */
public enum ExposureKind implements Coded {
    TRADE,
    GAS,
    OIL,
    ARMS,
    FOOD
}
