package demarche.answer.assess;

import demarche.world.Coded;

/** Orders of the states in a table or group. */
public enum Sorting implements Coded {
    /** Strongest stance against the acting state first. */
    STANCE,
    CODE
}
