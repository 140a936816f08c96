package demarche.bench.synthetic;

import demarche.crisis.CrisisCase;
import demarche.crisis.Levers;
import demarche.crisis.Measure;
import demarche.crisis.RecordedVotes;
import demarche.reasoning.Dials;
import demarche.reasoning.Engine;
import demarche.reasoning.Question;
import demarche.rules.CompiledFolder;
import demarche.world.Evidence;
import demarche.world.fact.Fact;
import demarche.world.fact.Membership;
import demarche.world.factbase.Snapshot;
import demarche.world.factbase.World;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The real states of a day, and copies of those that are neither party, declared supporter nor permanent member of the
 * Security Council. A copy has every fact of which its original is the subject, towards the same counterparts, and its votes;
 * what others have towards the original they have not towards the copy. So facts grow with states, and not with pairs.
 */
public record LargerWorld(World world, Question question) {

    /**
     * A world of that many states on the day of a question.
     *
     * @param states how many there are to be, no fewer than are real
     */
    public static LargerWorld of(World real, Question question, int states) {
        Snapshot snapshot = real.asOf(question.measure().date().minusDays(1));
        List<String> codes = List.copyOf(snapshot.states().keySet());
        List<String> copied = new ArrayList<>(codes);
        copied.removeAll(set(question.crisis(), snapshot));
        Map<String, List<String>> copies = new HashMap<>();
        for (int i = codes.size(); i < states; i++) {
            int n = i - codes.size();
            String original = copied.get(n % copied.size());
            copies.computeIfAbsent(original, code -> new ArrayList<>()).add(original + (n / copied.size() + 2));
        }
        List<Fact> facts = new ArrayList<>(snapshot.facts());
        for (Fact fact : snapshot.facts()) {
            for (String copy : copies.getOrDefault(subject(fact), List.of())) {
                facts.add(copy(fact, copy));
            }
        }
        List<Measure> earlier = question.earlier().stream()
                .map(measure -> withVotesOf(measure, copies))
                .toList();
        return new LargerWorld(World.of(facts, real.listSources(), real.digest()), question.withRecord(earlier));
    }

    /** An engine of the same rules for this world. */
    public Engine engine(Engine engine, Path rules, Levers levers) {
        CompiledFolder compiled = CompiledFolder.of(rules);
        return new Engine(
                compiled.base(),
                engine.book(),
                engine.weights(),
                engine.asks(),
                world,
                Dials.atRest(levers),
                compiled.sources());
    }

    private static Set<String> set(CrisisCase crisis, Snapshot snapshot) {
        Set<String> set = new HashSet<>();
        set.add(crisis.initiator());
        set.add(crisis.affectedParty());
        crisis.sides().values().forEach(set::addAll);
        snapshot.listFacts(Membership.class).stream()
                .filter(membership -> membership.role() == Membership.Role.PERMANENT_MEMBER)
                .forEach(membership -> set.add(membership.state()));
        return set;
    }

    private static Measure withVotesOf(Measure measure, Map<String, List<String>> copies) {
        RecordedVotes observed = measure.observed();
        if (observed == null) {
            return measure;
        }
        SortedMap<String, RecordedVotes.Entry> votes = new TreeMap<>(observed.byState());
        observed.byState()
                .forEach((state, vote) -> copies.getOrDefault(state, List.of()).forEach(copy -> votes.put(copy, vote)));
        return new Measure(
                measure.id(),
                measure.date(),
                measure.forum(),
                measure.instrument(),
                measure.text(),
                measure.ask(),
                measure.tags(),
                new RecordedVotes(observed.file(), votes));
    }

    private static String subject(Fact fact) {
        return String.valueOf(value(fact, fact.getClass().getRecordComponents()[0]));
    }

    /** The same said of another subject, under a key of its own. */
    private static Fact copy(Fact fact, String subject) {
        RecordComponent[] components = fact.getClass().getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> value(fact, component))
                .toArray();
        values[0] = subject;
        Evidence evidence = fact.evidence();
        values[values.length - 1] = new Evidence(
                evidence.key().replaceFirst("/", "/" + subject + "-as-"),
                evidence.validity(),
                evidence.source(),
                evidence.basis(),
                evidence.reliability(),
                evidence.note(),
                evidence.place());
        try {
            Constructor<? extends Fact> constructor = fact.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("facts are public records", e);
        }
    }

    private static Object value(Fact fact, RecordComponent component) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("components of public records can be read", e);
        }
    }
}
