package demarche.bench.plain.drivers;

import demarche.bench.plain.Facts;
import demarche.bench.plain.Given;
import demarche.bench.plain.Pushes;
import demarche.bench.plain.positions.UnionsRules;
import demarche.crisis.TextDirection;
import demarche.reasoning.memory.Round;
import demarche.world.Instrument;
import demarche.world.fact.Membership;
import demarche.world.fact.Organisation;
import java.util.List;
import java.util.Set;

/** {@code rules/drivers/bloc.drl}. */
public record BlocRules(Given given, Facts facts) {

    /** Applies the rules of a state's own reasons. */
    public void apply(Pushes pushes) {
        String initiator = given.crisis().initiator();
        String target = given.crisis().target();
        for (String club : facts.organisations(
                Organisation.Kind.CAUCUS,
                Organisation.Kind.NON_ALIGNED,
                Organisation.Kind.SECURITY_COOPERATION,
                Organisation.Kind.ECONOMIC)) {
            Set<String> members = facts.members(club);
            if (members.contains(initiator) && !members.contains(target)) {
                clubWithInitiator(members, initiator, pushes);
            }
            if (members.contains(target) && !members.contains(initiator)) {
                clubWithTarget(members, target, pushes);
            }
        }
    }

    private static void clubWithInitiator(Set<String> members, String initiator, Pushes pushes) {
        for (String state : members) {
            if (!state.equals(initiator)) {
                pushes.push("club-with-initiator", state, initiator);
            }
        }
    }

    private static void clubWithTarget(Set<String> members, String target, Pushes pushes) {
        for (String state : members) {
            if (!state.equals(target)) {
                pushes.push("club-with-target", state, target);
            }
        }
    }

    /** Applies the rules that read what others did in the round before. */
    public void follow(Round round) {
        UnionsRules unions = new UnionsRules(facts);
        for (String union : facts.organisations(Organisation.Kind.UNION)) {
            for (int measure : measuresAgainst(Instrument.SANCTIONS)) {
                if (unions.unionMajorityForSanctions(union, measure, round)) {
                    unionImposes(union, measure, round);
                    associateOfAUnionThatImposes(union, measure, round);
                    candidateOfAUnionThatImposes(union, measure, round);
                }
            }
            for (int measure : measuresAgainst(Instrument.SUPPORT)) {
                if (unions.unionMajorityForArms(union, measure, round)) {
                    unionGivesArms(union, measure, round);
                }
            }
        }
    }

    private void unionImposes(String union, int measure, Round round) {
        for (String state : facts.members(union)) {
            round.follow("union-imposes", measure, state, union);
        }
    }

    private void associateOfAUnionThatImposes(String union, int measure, Round round) {
        for (String state : facts.in(union, Membership.Role.ASSOCIATE)) {
            round.follow("associate-of-a-union-that-imposes", measure, state, union);
        }
    }

    private void candidateOfAUnionThatImposes(String union, int measure, Round round) {
        for (String state : facts.in(union, Membership.Role.CANDIDATE)) {
            round.follow("candidate-of-a-union-that-imposes", measure, state, union);
        }
    }

    private void unionGivesArms(String union, int measure, Round round) {
        for (String state : facts.members(union)) {
            round.follow("union-gives-arms", measure, state, union);
        }
    }

    private List<Integer> measuresAgainst(Instrument instrument) {
        return given.measuresOf(instrument).stream()
                .filter(m -> given.measures().get(m).text() == TextDirection.AGAINST)
                .toList();
    }
}
