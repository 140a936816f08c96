package demarche.answer.assess;

import demarche.world.Coded;

/** The order of the states of a table, or of a group of it. */
public enum Sorting implements Coded {
    /** Those that lean most against the acting state first. */
    STANCE,
    CODE
}
