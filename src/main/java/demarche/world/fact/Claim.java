package demarche.world.fact;

import demarche.world.Coded;
import demarche.world.Evidence;

/**
 * A territory one state holds and another claims.
 *
 * @param territory the territory, with both names where they differ
 */
public record Claim(String claimant, String holder, String territory, Status status, Evidence evidence)
        implements Fact {

    /** Where a territorial claim stands. */
    public enum Status implements Coded {
        /** The holder governs the territory and the claimant does not accept it. */
        UNRESOLVED,
        /** The holder seized it by force in the dispute at hand. */
        OCCUPIED
    }
}
