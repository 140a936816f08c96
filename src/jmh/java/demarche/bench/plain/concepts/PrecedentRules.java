package demarche.bench.plain.concepts;

import demarche.bench.plain.Concepts;
import demarche.bench.plain.Facts;
import demarche.bench.plain.Given;
import demarche.reasoning.concept.Precedent;
import demarche.reasoning.concept.Vulnerability;
import demarche.world.fact.Claim;
import demarche.world.fact.Conflict;
import demarche.world.fact.Linkage;

/** {@code rules/concepts/precedent.drl}. */
public record PrecedentRules(Given given, Facts facts, Concepts concepts) {

    /** Applies every rule. */
    public void apply() {
        if (given.crisis().territorial()) {
            precedent();
            vulnerability();
            precedentOfOccupation();
            precedentOfConflict();
        }
    }

    private void precedent() {
        for (Linkage linkage : facts.all(Linkage.class)) {
            if (isOwnTerritory(linkage)) {
                concepts.precedents.add(new Precedent(linkage.state(), linkage.matter()));
            }
        }
    }

    private void vulnerability() {
        for (Linkage linkage : facts.all(Linkage.class)) {
            if (linkage.kind() == Linkage.Kind.KIN_MINORITY
                    && given.crisis().initiator().equals(linkage.kinState())) {
                concepts.vulnerabilities.add(new Vulnerability(linkage.state(), linkage.matter()));
            }
        }
    }

    private void precedentOfOccupation() {
        for (Claim claim : facts.all(Claim.class)) {
            if (claim.status() == Claim.Status.OCCUPIED
                    && !claim.claimant().equals(given.crisis().target())
                    && !claim.holder().equals(given.crisis().initiator())) {
                concepts.precedents.add(new Precedent(claim.claimant(), claim.territory()));
            }
        }
    }

    private void precedentOfConflict() {
        for (Conflict conflict : facts.all(Conflict.class)) {
            if (conflict.over() == Conflict.Over.TERRITORY
                    && conflict.opponent() == null
                    && !conflict.state().equals(given.crisis().initiator())
                    && !hasOwnTerritory(conflict.state())) {
                concepts.precedents.add(new Precedent(conflict.state(), "an armed conflict over its own territory"));
            }
        }
    }

    private boolean hasOwnTerritory(String state) {
        for (Linkage linkage : facts.all(Linkage.class)) {
            if (linkage.state().equals(state) && isOwnTerritory(linkage)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOwnTerritory(Linkage linkage) {
        return linkage.kind() == Linkage.Kind.SEPARATE_TERRITORY || linkage.kind() == Linkage.Kind.SEPARATIST_MOVEMENT;
    }
}
