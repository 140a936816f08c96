package demarche.world.fact;

import demarche.world.Coded;
import demarche.world.Evidence;

/**
 * Who heads the government of a state.
 *
 * @param orientation in economic policy
 */
public record Leader(String state, String leader, Orientation orientation, Evidence evidence) implements Fact {

    /** Economic orientation of a head of government (the categories of Herre). */
    public enum Orientation implements Coded {
        LEFT,
        CENTRE,
        RIGHT,
        /** Belongs to none of the three. */
        NONE
    }
}
