package demarche.bench.plain.concepts;

import demarche.bench.plain.Concepts;
import demarche.bench.plain.Facts;
import demarche.bench.plain.Given;
import demarche.world.fact.Capability;
import demarche.world.fact.Claim;

/** {@code rules/concepts/arms.drl}. */
public record ArmsRules(Given given, Facts facts, Concepts concepts) {

    /** Applies every rule. */
    public void apply() {
        noForces();
        armsNeededAtHome();
    }

    private void noForces() {
        for (Capability capability : facts.all(Capability.class)) {
            if (capability.share() == 0) {
                concepts.withoutArmsToSpare.add(capability.state());
            }
        }
    }

    private void armsNeededAtHome() {
        for (Claim claim : facts.all(Claim.class)) {
            if (claim.status() == Claim.Status.OCCUPIED && !given.isParty(claim.claimant())) {
                concepts.withoutArmsToSpare.add(claim.claimant());
            }
        }
    }
}
