package demarche.answer.assess;

import demarche.world.Coded;

/** What the states of a table are grouped by. */
public enum Grouping implements Coded {
    /** The regional groups of the United Nations. */
    REGION,
    /** The vote inferred. */
    VOTE,
    NONE
}
