package demarche.world.fact;

import demarche.world.Coded;

/** The widest measure of a sanctions regime. */
public enum SanctionKind implements Coded {
    COMPREHENSIVE,
    TRADE,
    FINANCIAL,
    ARMS,
    /** Military assistance is withheld. */
    MILITARY,
    TRAVEL,
    OTHER
}
