package demarche.world.fact;

import demarche.world.Coded;

/** The order of the world a state's rulers profess. */
public enum WorldView implements Coded {
    /** Against the dominance of one power and for a redistribution of influence. */
    ANTI_HEGEMONIC,
    /** For an order of rules among market democracies. */
    LIBERAL,
    /** For equal distance from the powers. */
    NON_ALIGNED
}
