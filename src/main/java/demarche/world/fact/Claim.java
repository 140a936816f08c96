package demarche.world.fact;

import demarche.world.Evidence;

/**
 * A territory one state holds and another claims.
 *
 * @param territory the territory, with both names where they differ
 */
public record Claim(String claimant, String holder, String territory, ClaimStatus status, Evidence evidence)
        implements Fact {}
