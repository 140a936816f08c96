package demarche.world.fact;

import demarche.world.Coded;
import demarche.world.Evidence;

/**
 * How far a state has come towards nuclear weapons.
 */
public record Nuclear(String state, Status status, Evidence evidence) implements Fact {

    /** How far a state has come towards nuclear weapons. */
    public enum Status implements Coded {
        CONSIDERS,
        PURSUES,
        POSSESSES
    }
}
