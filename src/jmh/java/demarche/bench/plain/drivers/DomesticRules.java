package demarche.bench.plain.drivers;

import demarche.bench.plain.Concepts;
import demarche.bench.plain.Facts;
import demarche.bench.plain.Pushes;
import demarche.reasoning.concept.Pragmatism;
import demarche.world.fact.Linkage;
import java.util.HashSet;
import java.util.Set;

/** {@code rules/drivers/domestic.drl}. */
public record DomesticRules(Facts facts, Concepts concepts, Pushes pushes) {

    /** Applies every rule. */
    public void apply() {
        domesticOrderCanBeRaised();
    }

    private void domesticOrderCanBeRaised() {
        Set<String> pragmatic = new HashSet<>();
        for (Pragmatism pragmatism : concepts.pragmatic) {
            pragmatic.add(pragmatism.state());
        }
        for (Linkage linkage : facts.all(Linkage.class)) {
            if (linkage.kind() == Linkage.Kind.DOMESTIC_ORDER && pragmatic.contains(linkage.state())) {
                pushes.push("domestic-order-can-be-raised", linkage.state(), linkage.matter());
            }
        }
    }
}
