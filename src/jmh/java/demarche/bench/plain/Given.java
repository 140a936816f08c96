package demarche.bench.plain;

import demarche.crisis.Asks;
import demarche.crisis.Instrument;
import demarche.crisis.Measure;
import demarche.crisis.Side;
import demarche.crisis.TextDirection;
import demarche.reasoning.Engine;
import demarche.reasoning.Ladder;
import demarche.reasoning.Question;
import demarche.reasoning.memory.Crisis;
import demarche.reasoning.memory.EarlierVote;
import demarche.reasoning.memory.Party;
import demarche.reasoning.memory.PutMeasure;
import demarche.reasoning.memory.Rung;
import demarche.rules.Rule;
import demarche.rules.Weights;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The question and the numbers, as rules read them.
 *
 * @param parties the parties and their declared supporters
 * @param principals the parties alone
 * @param sides of each state that is a party or has declared itself for one
 * @param measures what is put to states: the measure first
 * @param ladders of each measure, from the lowest rung up
 * @param votes on earlier measures of the dispute
 * @param milli of each driver rule that is switched on, signed
 * @param states the members when the question was asked, by code
 */
public record Given(
        Crisis crisis,
        List<Party> parties,
        Set<String> principals,
        Map<String, Set<Side>> sides,
        List<PutMeasure> measures,
        List<List<Rung>> ladders,
        List<EarlierVote> votes,
        Map<String, Integer> milli,
        Map<String, Integer> costs,
        Map<String, Integer> thresholds,
        int rounds,
        List<String> states) {

    /** The same question that an engine would be asked. */
    public static Given of(Question question, Engine engine, List<String> states) {
        Weights weights = engine.weights();
        Map<String, Integer> milli = new HashMap<>();
        for (Rule rule : engine.book().listRules()) {
            if (rule.driver().isPresent()
                    && rule.direction().isPresent()
                    && !question.without().contains(rule.driver().get())) {
                int weight = Objects.requireNonNull(weights.rules().get(rule.id()));
                milli.put(rule.id(), weight * rule.direction().get().sign());
            }
        }
        List<PutMeasure> measures = new ArrayList<>();
        List<List<Rung>> ladders = new ArrayList<>();
        addMeasures(question.measure(), engine.asks(), measures, ladders);
        List<Party> parties = Party.listOf(question.crisis());
        Map<String, Set<Side>> sides = new HashMap<>();
        Set<String> principals = new HashSet<>();
        for (Party party : parties) {
            sides.computeIfAbsent(party.state(), state -> new HashSet<>()).add(party.side());
            if (party.role() == Party.Role.PRINCIPAL) {
                principals.add(party.state());
            }
        }
        return new Given(
                Crisis.of(question.crisis()),
                parties,
                principals,
                sides,
                measures,
                ladders,
                votes(question, new HashSet<>(states)),
                milli,
                weights.commitments(),
                weights.thresholds(),
                weights.rounds(),
                states);
    }

    /** The same where votes are not on record and rules weigh something else. */
    public Given with(List<EarlierVote> unrecorded, Map<String, Integer> weights) {
        List<EarlierVote> left = new ArrayList<>(votes);
        left.removeAll(unrecorded);
        Map<String, Integer> others = new HashMap<>(milli);
        weights.forEach((rule, weight) -> others.computeIfPresent(rule, (id, own) -> Integer.signum(own) * weight));
        return new Given(
                crisis, parties, principals, sides, measures, ladders, left, others, costs, thresholds, rounds, states);
    }

    /** The number of that name. */
    public int threshold(String name) {
        return Objects.requireNonNull(thresholds.get(name), name);
    }

    /** Whether a state is a party or has declared itself for one. */
    public boolean isParty(String state) {
        return sides.containsKey(state);
    }

    /** Whether a state is one of the two parties. */
    public boolean isPrincipal(String state) {
        return principals.contains(state);
    }

    /** Whether a state is on that side. */
    public boolean isOn(Side side, String state) {
        return sides.getOrDefault(state, Set.of()).contains(side);
    }

    /** Who has declared itself for a side. */
    public List<String> supporters(Side side) {
        List<String> found = new ArrayList<>();
        for (Party party : parties) {
            if (party.side() == side && party.role() == Party.Role.DECLARED_SUPPORTER) {
                found.add(party.state());
            }
        }
        return found;
    }

    /** Where the measures of some instruments stand in {@link #measures}. */
    public List<Integer> measuresOf(Instrument... instruments) {
        List<Integer> found = new ArrayList<>();
        for (int m = 0; m < measures.size(); m++) {
            if (List.of(instruments).contains(measures.get(m).instrument())) {
                found.add(m);
            }
        }
        return found;
    }

    /** Where the measure with that id stands in {@link #measures}. */
    public int indexOf(String measure) {
        for (int m = 0; m < measures.size(); m++) {
            if (measures.get(m).id().equals(measure)) {
                return m;
            }
        }
        throw new IllegalArgumentException("no measure " + measure);
    }

    private static void addMeasures(Measure measure, Asks asks, List<PutMeasure> measures, List<List<Rung>> ladders) {
        measures.add(PutMeasure.of(measure));
        ladders.add(Ladder.rungs(measure.id(), measure.instrument(), measure.text(), asks.of(measure.ask())));
        asks.standing().forEach((instrument, ladder) -> {
            measures.add(PutMeasure.withoutText(instrument));
            ladders.add(Ladder.rungs(instrument.code(), instrument, TextDirection.AGAINST, ladder));
        });
    }

    private static List<EarlierVote> votes(Question question, Set<String> members) {
        List<EarlierVote> votes = new ArrayList<>();
        for (Measure earlier : question.earlier()) {
            if (earlier.observed() != null) {
                earlier.observed().byState().forEach((state, vote) -> {
                    if (members.contains(state)) {
                        votes.add(EarlierVote.of(state, earlier, vote, question.measure()));
                    }
                });
            }
        }
        return votes;
    }
}
