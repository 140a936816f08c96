package demarche.bench.plain;

import demarche.crisis.Asks;
import demarche.crisis.Measure;
import demarche.crisis.TextDirection;
import demarche.reasoning.Engine;
import demarche.reasoning.Ladder;
import demarche.reasoning.Question;
import demarche.reasoning.memory.Crisis;
import demarche.reasoning.memory.Party;
import demarche.reasoning.memory.PutMeasure;
import demarche.reasoning.memory.Rung;
import demarche.rules.Rule;
import demarche.rules.Weights;
import demarche.world.Instrument;
import demarche.world.Side;
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
 * @param measures what is put to states: the measure first
 * @param ladders of each measure, from the lowest rung up
 * @param milli of each driver rule that is switched on, signed
 * @param states the members when the question was asked, by code
 * @param index where each member stands in {@code states}
 */
public record Given(
        Crisis crisis,
        List<Party> parties,
        Set<String> principals,
        List<PutMeasure> measures,
        List<List<Rung>> ladders,
        Map<String, Integer> milli,
        Map<String, Integer> thresholds,
        int rounds,
        List<String> states,
        Map<String, Integer> index) {

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
        Set<String> principals = new HashSet<>();
        for (Party party : parties) {
            if (party.role() == Party.Role.PRINCIPAL) {
                principals.add(party.state());
            }
        }
        Map<String, Integer> index = new HashMap<>();
        for (int s = 0; s < states.size(); s++) {
            index.put(states.get(s), s);
        }
        return new Given(
                Crisis.of(question.crisis()),
                parties,
                principals,
                measures,
                ladders,
                milli,
                weights.thresholds(),
                weights.rounds(),
                states,
                index);
    }

    /** The number of that name. */
    public int threshold(String name) {
        return Objects.requireNonNull(thresholds.get(name), name);
    }

    /** Whether a state is a party or has declared itself for one. */
    public boolean isParty(String state) {
        for (Party party : parties) {
            if (party.state().equals(state)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a state is one of the two parties. */
    public boolean isPrincipal(String state) {
        return principals.contains(state);
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

    private static void addMeasures(Measure measure, Asks asks, List<PutMeasure> measures, List<List<Rung>> ladders) {
        measures.add(PutMeasure.of(measure));
        ladders.add(Ladder.rungs(measure.id(), measure.instrument(), measure.text(), asks.of(measure.ask())));
        asks.standing().forEach((instrument, ladder) -> {
            measures.add(PutMeasure.withoutText(instrument));
            ladders.add(Ladder.rungs(instrument.code(), instrument, TextDirection.AGAINST, ladder));
        });
    }
}
