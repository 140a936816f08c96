package demarche.bench.plain.positions;

import demarche.bench.plain.Concepts;
import demarche.bench.plain.Facts;
import demarche.bench.plain.Given;
import demarche.bench.plain.Pushes;
import demarche.bench.plain.Standings;
import demarche.reasoning.Dials;
import demarche.reasoning.concept.Acceptability;
import demarche.reasoning.concept.WorkingRelationship;
import demarche.reasoning.memory.LeverValue;
import demarche.reasoning.memory.Party;
import demarche.world.Instrument;
import demarche.world.Option;
import demarche.world.Side;
import demarche.world.fact.Conduct;
import demarche.world.fact.Partnership;
import java.util.HashSet;
import java.util.Set;

/** {@code rules/positions/mediation.drl}. */
public record MediationRules(Given given, Facts facts, Concepts concepts) {

    /** Applies the rules of what a mediator has to build on. */
    public void applyToFacts() {
        relationshipByPartnership();
        relationshipByTalks();
        leverageOfAGreatPower();
        leverageOfAHost();
    }

    private void relationshipByPartnership() {
        for (Partnership partnership : facts.all(Partnership.class)) {
            if (given.isPrincipal(partnership.partner())) {
                concepts.relationships.add(new WorkingRelationship(partnership.state(), partnership.partner()));
            }
        }
    }

    private void relationshipByTalks() {
        for (String host : whoDid(Conduct.Act.TALKS_HOSTED)) {
            for (String party : given.principals()) {
                if (!host.equals(party)) {
                    concepts.relationships.add(new WorkingRelationship(host, party));
                }
            }
        }
    }

    private void leverageOfAGreatPower() {
        concepts.withLeverage.addAll(concepts.greatPowers);
    }

    private void leverageOfAHost() {
        concepts.withLeverage.addAll(whoDid(Conduct.Act.TALKS_HOSTED));
    }

    private Set<String> whoDid(Conduct.Act act) {
        Set<String> found = new HashSet<>();
        for (Conduct conduct : facts.all(Conduct.class)) {
            if (conduct.act() == act && conduct.dispute().equals(given.crisis().dispute())) {
                found.add(conduct.state());
            }
        }
        return found;
    }

    /** Applies the rules of who could mediate and who would, of the positions of the last round. */
    public void apply(Dials dials, Pushes pushes, Standings standings) {
        Set<Acceptability> acceptable = new HashSet<>();
        Set<String> severed = severed();
        for (WorkingRelationship relationship : concepts.relationships) {
            int s = pushes.indexOf(relationship.state());
            if (!severed.contains(relationship.state() + ' ' + relationship.party())) {
                acceptableToInitiator(relationship, s, standings, acceptable);
                acceptableToTarget(relationship, s, standings, acceptable);
            }
        }
        Set<String> initiated = whoDid(Conduct.Act.PEACE_INITIATIVE);
        for (int s = 0; s < given.states().size(); s++) {
            String state = given.states().get(s);
            boolean toBoth =
                    acceptable.contains(new Acceptability(state, given.crisis().initiator()))
                            && acceptable.contains(
                                    new Acceptability(state, given.crisis().target()));
            boolean launches = dials.turns("peace-initiative", state);
            if (!toBoth) {
                notAcceptableMediator(state, s, standings);
            } else if (!concepts.withLeverage.contains(state)) {
                mediatorWithoutLeverage(s, standings);
            } else if (launches) {
                initiativeLaunched(s, standings);
            } else if (initiated.contains(state)) {
                offeringMediator(s, standings);
            } else {
                capableMediator(s, standings);
            }
        }
        for (LeverValue initiative : dials.turned("peace-initiative")) {
            int mediator = pushes.indexOf(initiative.by());
            if (mediator >= 0 && standings.mediation()[mediator] == Option.OFFERS) {
                initiativeAccepted(initiative, pushes, standings);
                initiativeRejected(initiative, pushes, standings);
            }
        }
    }

    /** Pairs of states that have severed relations in the dispute, either way round. */
    private Set<String> severed() {
        Set<String> severed = new HashSet<>();
        for (Conduct conduct : facts.all(Conduct.class)) {
            if (conduct.act() == Conduct.Act.RELATIONS_SEVERED
                    && conduct.dispute().equals(given.crisis().dispute())) {
                severed.add(conduct.state() + ' ' + conduct.toward());
                severed.add(conduct.toward() + ' ' + conduct.state());
            }
        }
        return severed;
    }

    private void acceptableToInitiator(
            WorkingRelationship relationship, int s, Standings standings, Set<Acceptability> acceptable) {
        if (relationship.party().equals(given.crisis().initiator())
                && takes(Instrument.SANCTIONS, Option.NONE, s, standings)
                && !given.isOn(Side.TARGET, relationship.state())) {
            acceptable.add(new Acceptability(relationship.state(), relationship.party()));
        }
    }

    private void acceptableToTarget(
            WorkingRelationship relationship, int s, Standings standings, Set<Acceptability> acceptable) {
        if (relationship.party().equals(given.crisis().target())
                && !takes(Instrument.RECOGNITION, Option.RECOGNISE, s, standings)
                && !given.isOn(Side.INITIATOR, relationship.state())) {
            acceptable.add(new Acceptability(relationship.state(), relationship.party()));
        }
    }

    private boolean takes(Instrument instrument, Option option, int s, Standings standings) {
        for (int measure : given.measuresOf(instrument)) {
            if (s >= 0 && standings.position()[given.rounds()][measure][s] == option) {
                return true;
            }
        }
        return false;
    }

    private static void capableMediator(int s, Standings standings) {
        standings.mediation()[s] = Option.CAPABLE;
    }

    private static void offeringMediator(int s, Standings standings) {
        standings.mediation()[s] = Option.OFFERS;
    }

    private void notAcceptableMediator(String state, int s, Standings standings) {
        if (!given.isPrincipal(state)) {
            standings.mediation()[s] = Option.NOT_CAPABLE;
        }
    }

    private static void mediatorWithoutLeverage(int s, Standings standings) {
        standings.mediation()[s] = Option.NOT_CAPABLE;
    }

    private static void initiativeLaunched(int s, Standings standings) {
        standings.mediation()[s] = Option.OFFERS;
    }

    private void initiativeAccepted(LeverValue initiative, Pushes pushes, Standings standings) {
        for (Party party : given.parties()) {
            int s = pushes.indexOf(party.state());
            if (s >= 0
                    && party.role() == Party.Role.PRINCIPAL
                    && !party.side().code().equals(initiative.of())) {
                standings.initiative()[s] = Option.ACCEPTS;
            }
        }
    }

    private void initiativeRejected(LeverValue initiative, Pushes pushes, Standings standings) {
        for (Party party : given.parties()) {
            int s = pushes.indexOf(party.state());
            if (s >= 0
                    && party.role() == Party.Role.PRINCIPAL
                    && party.side().code().equals(initiative.of())) {
                standings.initiative()[s] = Option.REJECTS;
            }
        }
    }
}
