package demarche.crisis;

import demarche.world.Coded;

/** Content tags of a measure. */
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
