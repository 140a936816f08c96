package demarche.bench.plain.concepts;

import demarche.bench.plain.Concepts;
import demarche.bench.plain.Facts;
import demarche.reasoning.concept.PrincipalSupporter;
import demarche.reasoning.concept.Shield;
import demarche.world.fact.Support;
import demarche.world.fact.Veto;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** {@code rules/concepts/supporter.drl}. */
public record SupporterRules(Facts facts, Concepts concepts) {

    /** Applies every rule. */
    public void apply() {
        principalSupporter();
        shield();
    }

    private void principalSupporter() {
        Map<PrincipalSupporter, Set<Support.Kind>> kinds = new HashMap<>();
        for (Support support : facts.all(Support.class)) {
            PrincipalSupporter pair = new PrincipalSupporter(support.supporter(), support.state());
            Set<Support.Kind> of = kinds.computeIfAbsent(pair, key -> EnumSet.noneOf(Support.Kind.class));
            of.add(support.kind());
            if (of.size() > 1) {
                concepts.supporters.add(pair);
            }
        }
    }

    private void shield() {
        for (Veto veto : facts.all(Veto.class)) {
            concepts.shields.add(new Shield(veto.state(), veto.beneficiary()));
        }
    }
}
