package demarche.crisis;

import demarche.world.Coded;

/** What the text of a measure contains. */
public enum Tag implements Coded {
    TERRITORY,
    USE_OF_FORCE,
    HUMANITARIAN,
    HUMAN_RIGHTS,
    ACCOUNTABILITY,
    EXCLUSION,
    PROCEDURE,
    TWO_SIDED
}
