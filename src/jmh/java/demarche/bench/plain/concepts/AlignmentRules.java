package demarche.bench.plain.concepts;

import demarche.bench.plain.Concepts;
import demarche.bench.plain.Facts;
import demarche.bench.plain.Given;
import demarche.reasoning.concept.Alignment;
import demarche.reasoning.memory.Party;
import demarche.world.Side;
import demarche.world.fact.Membership;
import demarche.world.fact.Organisation;
import java.util.List;

/** {@code rules/concepts/alignment.drl}. */
public record AlignmentRules(Given given, Facts facts, Concepts concepts) {

    /** Applies every rule. */
    public void apply() {
        for (Party party : given.parties()) {
            alignmentOfMembers(party.state(), party.side());
            alignmentOfPartners(party.state(), party.side());
        }
    }

    private void alignmentOfMembers(String supporter, Side side) {
        for (String organisation :
                facts.organisations(Organisation.Kind.POLICY_COORDINATION, Organisation.Kind.UNION)) {
            if (facts.members(organisation).contains(supporter)) {
                for (String state : facts.members(organisation)) {
                    if (!state.equals(supporter)) {
                        concepts.alignments.add(new Alignment(state, organisation, side, false));
                    }
                }
            }
        }
    }

    private void alignmentOfPartners(String supporter, Side side) {
        for (String organisation : facts.organisations(Organisation.Kind.MUTUAL_DEFENCE, Organisation.Kind.UNION)) {
            if (facts.members(organisation).contains(supporter)) {
                for (Membership.Role role : List.of(Membership.Role.PARTNER, Membership.Role.CANDIDATE)) {
                    for (String state : facts.in(organisation, role)) {
                        concepts.alignments.add(new Alignment(state, organisation, side, true));
                    }
                }
            }
        }
    }
}
