package demarche.answer.assess;

import demarche.world.Coded;

/** Groupings of a table of states. */
public enum Grouping implements Coded {
    /** The regional groups of the United Nations. */
    REGION,
    /** The inferred vote. */
    VOTE,
    NONE
}
