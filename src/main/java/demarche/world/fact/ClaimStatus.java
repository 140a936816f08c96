package demarche.world.fact;

import demarche.world.Coded;

/** Where a territorial claim stands. */
public enum ClaimStatus implements Coded {
    /** The holder governs the territory and the claimant does not accept it. */
    UNRESOLVED,
    /** The holder seized it by force in the dispute at hand. */
    OCCUPIED
}
