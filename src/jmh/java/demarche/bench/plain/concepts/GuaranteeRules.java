package demarche.bench.plain.concepts;

import demarche.bench.plain.Concepts;
import demarche.bench.plain.Facts;
import demarche.bench.plain.Given;
import demarche.reasoning.concept.OutsideGuarantee;
import demarche.reasoning.concept.SecurityGuarantee;
import demarche.world.Side;
import demarche.world.fact.Membership;
import demarche.world.fact.Organisation;
import demarche.world.fact.Treaty;

/** {@code rules/concepts/guarantee.drl}. */
public record GuaranteeRules(Given given, Facts facts, Concepts concepts) {

    /** Applies every rule. */
    public void apply() {
        greatPower();
        guaranteeByTreaty();
        guaranteeByAlliance();
        outsideGuarantee();
    }

    private void greatPower() {
        for (String council : facts.organisations(Organisation.Kind.COUNCIL)) {
            concepts.greatPowers.addAll(facts.in(council, Membership.Role.PERMANENT_MEMBER));
        }
    }

    private void guaranteeByTreaty() {
        for (Treaty treaty : facts.all(Treaty.class)) {
            if (treaty.obligation() == Treaty.Obligation.DEFENCE && concepts.greatPowers.contains(treaty.state())) {
                concepts.guarantees.add(new SecurityGuarantee(treaty.state(), treaty.partner()));
            }
        }
    }

    private void guaranteeByAlliance() {
        for (String alliance : facts.organisations(Organisation.Kind.MUTUAL_DEFENCE)) {
            for (String guarantor : concepts.greatPowers) {
                if (facts.members(alliance).contains(guarantor)) {
                    for (String state : facts.members(alliance)) {
                        if (!state.equals(guarantor)) {
                            concepts.guarantees.add(new SecurityGuarantee(guarantor, state));
                        }
                    }
                }
            }
        }
    }

    private void outsideGuarantee() {
        for (String guarantor : given.supporters(Side.TARGET)) {
            if (concepts.greatPowers.contains(guarantor)) {
                for (String state : facts.states()) {
                    if (!state.equals(guarantor)
                            && !given.isPrincipal(state)
                            && !concepts.isGuaranteed(guarantor, state)) {
                        concepts.outside.add(new OutsideGuarantee(guarantor, state));
                    }
                }
            }
        }
    }
}
