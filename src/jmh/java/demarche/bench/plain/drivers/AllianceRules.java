package demarche.bench.plain.drivers;

import demarche.bench.plain.Concepts;
import demarche.bench.plain.Facts;
import demarche.bench.plain.Given;
import demarche.bench.plain.Pushes;
import demarche.reasoning.concept.Alignment;
import demarche.reasoning.concept.SecurityGuarantee;
import demarche.world.Side;
import demarche.world.fact.Partnership;
import java.util.HashSet;
import java.util.Set;

/** {@code rules/drivers/alliance.drl}. */
public record AllianceRules(Given given, Facts facts, Concepts concepts, Pushes pushes) {

    /** Applies every rule. */
    public void apply() {
        guaranteedBySupporter();
        guaranteedByInitiator();
        alignedWithSupporters();
        closeToSupporters();
        alignedWithInitiator();
        comprehensivePartnerOfInitiator();
        strategicPartnerOfInitiator();
        partnerOfTarget();
    }

    private void guaranteedBySupporter() {
        Set<String> supporters = new HashSet<>(given.supporters(Side.TARGET));
        for (SecurityGuarantee guarantee : concepts.guarantees) {
            if (supporters.contains(guarantee.guarantor())) {
                pushes.push("guaranteed-by-supporter", guarantee.beneficiary(), target());
            }
        }
    }

    private void guaranteedByInitiator() {
        if (concepts.isGuaranteed(initiator(), target())) {
            return;
        }
        for (SecurityGuarantee guarantee : concepts.guarantees) {
            if (guarantee.guarantor().equals(initiator())) {
                pushes.push("guaranteed-by-initiator", guarantee.beneficiary(), initiator());
            }
        }
    }

    private void alignedWithSupporters() {
        for (Alignment alignment : concepts.alignments) {
            if (alignment.side() == Side.TARGET && !alignment.partner()) {
                pushes.push("aligned-with-supporters", alignment.state(), alignment.organisation());
            }
        }
    }

    private void closeToSupporters() {
        for (Alignment alignment : concepts.alignments) {
            if (alignment.side() == Side.TARGET
                    && alignment.partner()
                    && !concepts.isGuaranteed(initiator(), alignment.state())) {
                pushes.push("close-to-supporters", alignment.state(), alignment.organisation());
            }
        }
    }

    private void alignedWithInitiator() {
        for (Alignment alignment : concepts.alignments) {
            if (alignment.side() == Side.INITIATOR && !alignment.partner()) {
                pushes.push("aligned-with-initiator", alignment.state(), alignment.organisation());
            }
        }
    }

    private void comprehensivePartnerOfInitiator() {
        for (String state : partners(Partnership.Level.COMPREHENSIVE_STRATEGIC)) {
            pushes.push("comprehensive-partner-of-initiator", state, initiator());
        }
    }

    private void strategicPartnerOfInitiator() {
        Set<String> comprehensive = partners(Partnership.Level.COMPREHENSIVE_STRATEGIC);
        for (String state : partners(Partnership.Level.STRATEGIC)) {
            if (!comprehensive.contains(state)) {
                pushes.push("strategic-partner-of-initiator", state, initiator());
            }
        }
    }

    private void partnerOfTarget() {
        for (Partnership partnership : facts.all(Partnership.class)) {
            if (partnership.partner().equals(target())) {
                pushes.push("partner-of-target", partnership.state(), target());
            }
        }
    }

    private Set<String> partners(Partnership.Level level) {
        Set<String> partners = new HashSet<>();
        for (Partnership partnership : facts.all(Partnership.class)) {
            if (partnership.level() == level && partnership.partner().equals(initiator())) {
                partners.add(partnership.state());
            }
        }
        return partners;
    }

    private String initiator() {
        return given.crisis().initiator();
    }

    private String target() {
        return given.crisis().target();
    }
}
