package demarche.bench.plain.concepts;

import demarche.bench.plain.Concepts;
import demarche.bench.plain.Facts;
import demarche.world.fact.Organisation;

/** {@code rules/concepts/movement.drl}. */
public record MovementRules(Facts facts, Concepts concepts) {

    /** Applies every rule. */
    public void apply() {
        nonAlignedMember();
    }

    private void nonAlignedMember() {
        for (String movement : facts.organisations(Organisation.Kind.NON_ALIGNED)) {
            concepts.nonAligned.addAll(facts.members(movement));
        }
    }
}
