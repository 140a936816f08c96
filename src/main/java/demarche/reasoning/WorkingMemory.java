package demarche.reasoning;

import demarche.crisis.Asks;
import demarche.crisis.Measure;
import demarche.crisis.TextDirection;
import demarche.reasoning.memory.CaseStance;
import demarche.reasoning.memory.Cost;
import demarche.reasoning.memory.Crisis;
import demarche.reasoning.memory.EarlierVote;
import demarche.reasoning.memory.FinalRound;
import demarche.reasoning.memory.Gravity;
import demarche.reasoning.memory.Party;
import demarche.reasoning.memory.PutMeasure;
import demarche.reasoning.memory.Round;
import demarche.reasoning.memory.Stance;
import demarche.reasoning.memory.Threshold;
import demarche.reasoning.memory.Weight;
import demarche.rules.Rule;
import demarche.rules.Weights;
import demarche.world.factbase.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/** The content of a session for a question: the facts known on its day, the question itself and the numbers. */
final class WorkingMemory {
    private final Question question;
    private final List<Rule> rules;
    private final Weights weights;
    private final List<Object> facts = new ArrayList<>();

    private WorkingMemory(Question question, List<Rule> rules, Weights weights) {
        this.question = question;
        this.rules = rules;
        this.weights = weights;
    }

    static List<Object> of(Question question, Snapshot world, Asks asks, List<Rule> rules, Weights weights) {
        WorkingMemory memory = new WorkingMemory(question, rules, weights);
        memory.addNumbers();
        memory.addCase();
        List<PutMeasure> measures = memory.addMeasures(asks);
        Set<String> members = world.states().keySet();
        memory.addRecord(members);
        memory.facts.addAll(world.facts());
        members.forEach(state -> memory.addStandings(state, measures));
        return memory.facts;
    }

    private void addNumbers() {
        for (Rule rule : rules) {
            if (rule.driver().isPresent() && rule.direction().isPresent()) {
                int milli = Objects.requireNonNull(weights.rules().get(rule.id()))
                        * rule.direction().get().sign();
                boolean on = !question.without().contains(rule.driver().get());
                facts.add(new Weight(rule.id(), rule.driver().get(), milli, on));
            }
        }
        weights.commitments().forEach((rule, milli) -> facts.add(new Cost(rule, milli)));
        weights.thresholds().forEach((name, value) -> facts.add(new Threshold(name, value)));
        IntStream.rangeClosed(0, 3)
                .mapToObj(level -> new Gravity(
                        level, Objects.requireNonNull(weights.thresholds().get("gravity-" + level))))
                .forEach(facts::add);
        IntStream.rangeClosed(1, weights.rounds())
                .mapToObj(n -> new Round(n, n - 1))
                .forEach(facts::add);
        facts.add(new FinalRound(weights.rounds()));
    }

    private void addCase() {
        facts.add(Crisis.of(question.crisis()));
        facts.addAll(Party.listOf(question.crisis()));
    }

    private List<PutMeasure> addMeasures(Asks asks) {
        List<PutMeasure> measures = new ArrayList<>();
        Measure measure = question.measure();
        measures.add(PutMeasure.of(measure));
        facts.addAll(Ladder.rungs(measure.id(), measure.instrument(), measure.text(), asks.of(measure.ask())));
        asks.standing().forEach((instrument, ladder) -> {
            measures.add(PutMeasure.withoutText(instrument));
            facts.addAll(Ladder.rungs(instrument.code(), instrument, TextDirection.AGAINST, ladder));
        });
        facts.addAll(measures);
        return measures;
    }

    /** Only facts on states that are still members. */
    private void addRecord(Set<String> members) {
        for (Measure earlier : question.earlier()) {
            if (earlier.observed() != null) {
                earlier.observed().byState().forEach((state, vote) -> {
                    if (members.contains(state)) {
                        facts.add(EarlierVote.of(state, earlier, vote, question.measure()));
                    }
                });
            }
        }
    }

    private void addStandings(String state, List<PutMeasure> measures) {
        facts.add(new CaseStance(state));
        for (PutMeasure measure : measures) {
            Stance stance = new Stance(state, measure.id(), measure.instrument(), weights.rounds());
            facts.add(stance);
            facts.addAll(stance.standings());
        }
    }
}
