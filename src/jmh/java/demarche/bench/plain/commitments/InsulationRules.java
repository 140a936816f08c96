package demarche.bench.plain.commitments;

import demarche.bench.plain.Concepts;
import demarche.bench.plain.Facts;
import demarche.bench.plain.Given;
import demarche.reasoning.concept.DecisiveIdeology;
import demarche.reasoning.concept.OutsideGuarantee;
import demarche.reasoning.concept.SanctionsRisk;
import demarche.reasoning.concept.Shield;
import demarche.world.fact.Rivalry;
import java.util.TreeSet;

/** {@code rules/commitments/insulation.drl}. */
public record InsulationRules(Given given, Facts facts, Concepts concepts) {

    /** Applies every rule; all other concepts are known. */
    public void apply() {
        for (DecisiveIdeology ideology : concepts.decisive) {
            insulatedByDoctrine(ideology.state());
            insulatedByHostility(ideology.state());
            insulatedByRiskOfSanctions(ideology.state());
            insulatedByNeed(ideology.state());
        }
    }

    private void insulatedByDoctrine(String state) {
        add(state, "insulated-by-doctrine");
    }

    private void insulatedByHostility(String state) {
        for (Rivalry rivalry : facts.all(Rivalry.class)) {
            if (rivalry.state().equals(state)
                    && concepts.outside.contains(new OutsideGuarantee(rivalry.rival(), state))) {
                add(state, "insulated-by-hostility");
            }
        }
    }

    private void insulatedByRiskOfSanctions(String state) {
        if (!concepts.shields.contains(new Shield(given.crisis().initiator(), state))) {
            return;
        }
        for (SanctionsRisk risk : concepts.sanctionsRisks) {
            if (risk.state().equals(state)) {
                add(state, "insulated-by-risk-of-sanctions");
            }
        }
    }

    private void insulatedByNeed(String state) {
        if (concepts.isSupported(given.crisis().initiator(), state)) {
            add(state, "insulated-by-need");
        }
    }

    private void add(String state, String rule) {
        concepts.insulations.computeIfAbsent(state, key -> new TreeSet<>()).add(rule);
    }
}
