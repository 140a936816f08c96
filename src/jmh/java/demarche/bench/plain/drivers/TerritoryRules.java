package demarche.bench.plain.drivers;

import demarche.bench.plain.Concepts;
import demarche.bench.plain.Facts;
import demarche.bench.plain.Given;
import demarche.bench.plain.Pushes;
import demarche.reasoning.concept.Precedent;
import demarche.reasoning.concept.Vulnerability;
import demarche.reasoning.memory.Push;
import demarche.world.Instrument;
import demarche.world.fact.Claim;

/** {@code rules/drivers/territory.drl}. */
public record TerritoryRules(Given given, Facts facts, Concepts concepts, Pushes pushes) {

    /** Applies every rule. */
    public void apply() {
        couldBeNext();
        noRecognitionByWhoCouldBeNext();
        ownPrecedent();
        if (given.crisis().territorial()) {
            for (Claim claim : facts.all(Claim.class)) {
                claimAgainstInitiator(claim);
                occupiedByInitiator(claim);
                occupierItself(claim);
            }
        }
    }

    private void claimAgainstInitiator(Claim claim) {
        if (claim.status() == Claim.Status.UNRESOLVED && claim.holder().equals(initiator())) {
            pushes.push("claim-against-initiator", claim.claimant(), claim.territory());
        }
    }

    private void couldBeNext() {
        for (Vulnerability vulnerability : concepts.vulnerabilities) {
            pushes.push("could-be-next", vulnerability.state(), vulnerability.matter());
        }
    }

    private void noRecognitionByWhoCouldBeNext() {
        for (int measure : given.measuresOf(Instrument.RECOGNITION)) {
            for (Vulnerability vulnerability : concepts.vulnerabilities) {
                pushes.pushOn(
                        measure,
                        "no-recognition-by-who-could-be-next",
                        vulnerability.state(),
                        vulnerability.matter(),
                        Push.FULL);
            }
        }
    }

    private void ownPrecedent() {
        for (Precedent precedent : concepts.precedents) {
            pushes.push("own-precedent", precedent.state(), precedent.matter());
        }
    }

    private void occupiedByInitiator(Claim claim) {
        if (claim.status() == Claim.Status.OCCUPIED
                && claim.holder().equals(initiator())
                && !claim.claimant().equals(given.crisis().target())) {
            pushes.push("occupied-by-initiator", claim.claimant(), initiator());
        }
    }

    private void occupierItself(Claim claim) {
        if (claim.status() == Claim.Status.OCCUPIED && !claim.holder().equals(initiator())) {
            pushes.push("occupier-itself", claim.holder(), initiator());
        }
    }

    private String initiator() {
        return given.crisis().initiator();
    }
}
