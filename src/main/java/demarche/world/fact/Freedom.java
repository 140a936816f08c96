package demarche.world.fact;

import demarche.world.Coded;
import demarche.world.Evidence;

/**
 * How free a state is in a year, for states that no index of democracy codes.
 */
public record Freedom(String state, Status status, Evidence evidence) implements Fact {

    /** Freedom House's grade of political rights and civil liberties. */
    public enum Status implements Coded {
        FREE,
        PARTLY_FREE,
        NOT_FREE
    }
}
