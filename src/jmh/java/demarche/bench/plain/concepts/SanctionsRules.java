package demarche.bench.plain.concepts;

import demarche.bench.plain.Concepts;
import demarche.bench.plain.Facts;
import demarche.bench.plain.Given;
import demarche.reasoning.concept.SanctionsRisk;
import demarche.reasoning.concept.SecurityGuarantee;
import demarche.world.Side;
import demarche.world.fact.Claim;
import demarche.world.fact.Membership;
import demarche.world.fact.Organisation;
import demarche.world.fact.Sanction;
import java.util.HashSet;
import java.util.Set;

/** {@code rules/concepts/sanctions.drl}. */
public record SanctionsRules(Given given, Facts facts, Concepts concepts) {

    /** Applies every rule; guarantees are known. */
    public void apply() {
        Set<String> supporters = new HashSet<>(given.supporters(Side.TARGET));
        sanctionedByASupporter(supporters);
        sanctionedByAUnion(supporters);
        sanctionedByTheCouncil();
        sanctionsMeansOfAState();
        sanctioningUnion();
        sanctionsMeansOfAMember();
        sanctionsMeansOfAnAssociate();
        hostage();
    }

    private void sanctionedByASupporter(Set<String> supporters) {
        for (Sanction sanction : facts.all(Sanction.class)) {
            if (supporters.contains(sanction.sender()) && bites(sanction)) {
                concepts.sanctionsRisks.add(new SanctionsRisk(sanction.target(), sanction.sender()));
            }
        }
    }

    private void sanctionedByAUnion(Set<String> supporters) {
        Set<String> unions = new HashSet<>();
        for (String union : facts.organisations(Organisation.Kind.UNION)) {
            for (String supporter : supporters) {
                if (facts.members(union).contains(supporter)) {
                    unions.add(union);
                }
            }
        }
        for (Sanction sanction : facts.all(Sanction.class)) {
            if (unions.contains(sanction.sender()) && bites(sanction)) {
                concepts.sanctionsRisks.add(new SanctionsRisk(sanction.target(), sanction.sender()));
            }
        }
    }

    private void sanctionedByTheCouncil() {
        Set<String> councils = new HashSet<>(facts.organisations(Organisation.Kind.COUNCIL));
        for (Sanction sanction : facts.all(Sanction.class)) {
            if (councils.contains(sanction.sender())) {
                concepts.sanctionsRisks.add(new SanctionsRisk(sanction.target(), sanction.sender()));
            }
        }
    }

    private void sanctionsMeansOfAState() {
        Set<String> states = new HashSet<>(facts.states());
        for (Sanction sanction : facts.all(Sanction.class)) {
            if (states.contains(sanction.sender()) && !isOnInitiator(sanction)) {
                concepts.withSanctionsMeans.add(sanction.sender());
            }
        }
    }

    private void sanctioningUnion() {
        Set<String> unions = new HashSet<>(facts.organisations(Organisation.Kind.UNION));
        for (Sanction sanction : facts.all(Sanction.class)) {
            if (unions.contains(sanction.sender()) && !isOnInitiator(sanction)) {
                concepts.sanctioningUnions.add(sanction.sender());
            }
        }
    }

    private void sanctionsMeansOfAMember() {
        for (String union : concepts.sanctioningUnions) {
            concepts.withSanctionsMeans.addAll(facts.members(union));
        }
    }

    private void sanctionsMeansOfAnAssociate() {
        for (String union : concepts.sanctioningUnions) {
            concepts.withSanctionsMeans.addAll(facts.in(union, Membership.Role.ASSOCIATE));
        }
    }

    private void hostage() {
        String initiator = given.crisis().initiator();
        if (!concepts.greatPowers.contains(initiator)) {
            return;
        }
        for (Claim claim : facts.all(Claim.class)) {
            if (claim.status() == Claim.Status.OCCUPIED
                    && claim.holder().equals(initiator)
                    && !given.isParty(claim.claimant())
                    && !isGuaranteedByAnother(claim.claimant(), initiator)) {
                concepts.hostages.add(claim.claimant());
            }
        }
    }

    private boolean isGuaranteedByAnother(String state, String initiator) {
        for (SecurityGuarantee guarantee : concepts.guarantees) {
            if (guarantee.beneficiary().equals(state) && !guarantee.guarantor().equals(initiator)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOnInitiator(Sanction sanction) {
        return sanction.target().equals(given.crisis().initiator());
    }

    private static boolean bites(Sanction sanction) {
        return sanction.kind() == Sanction.Kind.COMPREHENSIVE
                || sanction.kind() == Sanction.Kind.TRADE
                || sanction.kind() == Sanction.Kind.FINANCIAL;
    }
}
