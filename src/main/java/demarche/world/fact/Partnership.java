package demarche.world.fact;

import demarche.world.Coded;
import demarche.world.Evidence;

/**
 * A declared partnership, seen from one of its two sides.
 */
public record Partnership(String state, String partner, Level level, Evidence evidence) implements Fact {

    /** How close two governments have declared their relationship to be. */
    public enum Level implements Coded {
        STRATEGIC,
        COMPREHENSIVE_STRATEGIC,
        /** One has designated the other an ally, with access to arms and training but without a treaty of defence. */
        DESIGNATED_ALLY
    }
}
