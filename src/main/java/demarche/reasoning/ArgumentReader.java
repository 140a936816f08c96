package demarche.reasoning;

import demarche.reasoning.concept.Concept;
import demarche.reasoning.concept.ThirdState;
import demarche.reasoning.memory.Assumed;
import demarche.reasoning.memory.EarlierVote;
import demarche.reasoning.memory.Gravity;
import demarche.reasoning.memory.LeverValue;
import demarche.reasoning.memory.OfState;
import demarche.reasoning.memory.Party;
import demarche.reasoning.memory.Stance;
import demarche.reasoning.memory.Standing;
import demarche.rules.Rule;
import demarche.world.fact.Fact;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.drools.core.common.EqualityKey;
import org.drools.core.common.InternalFactHandle;
import org.drools.core.common.ReteEvaluator;
import org.drools.core.common.TruthMaintenanceSystemFactory;
import org.drools.core.rule.consequence.InternalMatch;
import org.drools.tms.LogicalDependency;
import org.drools.tms.TruthMaintenanceSystemEqualityKey;
import org.drools.tms.beliefsystem.BeliefSet;
import org.drools.tms.beliefsystem.ModedAssertion;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * Reads the argument from the engine's truth maintenance: for every logical insertion, the matches that justify it.
 * Nothing is recorded while rules fire, so a warm session has the same explanations as a fresh one.
 */
final class ArgumentReader {
    /** The names in the sentence of each rule. */
    private static final Map<String, Set<String>> PLACEHOLDERS = new ConcurrentHashMap<>();

    private ArgumentReader() {}

    /** Returns the argument for all conclusions. */
    static Argument read(KieSession session) {
        List<Conclusion> conclusions = new ArrayList<>();
        for (EqualityKey key : keys(session)) {
            drawn(key).ifPresent(drawn -> conclusions.add(conclusion(drawn)));
        }
        return new Argument(conclusions);
    }

    /** Returns the argument for the conclusions on one state, down to facts and the case. */
    static Argument read(KieSession session, String state) {
        Deque<TruthMaintenanceSystemEqualityKey> open = new ArrayDeque<>();
        Set<EqualityKey> reached = Collections.newSetFromMap(new IdentityHashMap<>());
        for (EqualityKey key : keys(session)) {
            if (key.getFactHandle().getObject() instanceof OfState told
                    && told.state().equals(state)) {
                drawn(key).filter(reached::add).ifPresent(open::add);
            }
        }
        List<Conclusion> conclusions = new ArrayList<>();
        while (!open.isEmpty()) {
            TruthMaintenanceSystemEqualityKey key = open.remove();
            conclusions.add(conclusion(key));
            for (InternalMatch match : matches(key.getBeliefSet())) {
                for (FactHandle handle : match.getFactHandles()) {
                    drawn(((InternalFactHandle) handle).getEqualityKey())
                            .filter(reached::add)
                            .ifPresent(open::add);
                }
            }
        }
        return new Argument(conclusions);
    }

    /** Returns the rules with a conclusion. */
    static Set<String> rules(KieSession session) {
        Set<String> rules = new HashSet<>();
        for (EqualityKey key : keys(session)) {
            drawn(key).ifPresent(drawn -> matches(drawn.getBeliefSet()).forEach(match -> rules.add(id(match))));
        }
        return rules;
    }

    private static String id(InternalMatch match) {
        return String.valueOf(match.getRule().getMetaData().get("id"));
    }

    private static Iterable<EqualityKey> keys(KieSession session) {
        return TruthMaintenanceSystemFactory.get()
                .getOrCreateTruthMaintenanceSystem((ReteEvaluator) session)
                .getEqualityKeys();
    }

    /** Returns the key if it belongs to a conclusion of rules. */
    private static Optional<TruthMaintenanceSystemEqualityKey> drawn(@Nullable EqualityKey key) {
        return key instanceof TruthMaintenanceSystemEqualityKey tms
                        && tms.getBeliefSet() != null
                        && !tms.getBeliefSet().isEmpty()
                        && tms.getLogicalFactHandle().getObject() instanceof Record
                ? Optional.of(tms)
                : Optional.empty();
    }

    private static Conclusion conclusion(TruthMaintenanceSystemEqualityKey key) {
        Record value = (Record) key.getLogicalFactHandle().getObject();
        return new Conclusion(
                value,
                inOrder(matches(key.getBeliefSet()).stream()
                        .map(ArgumentReader::justification)
                        .distinct()
                        .toList()));
    }

    private static List<Justification> inOrder(List<Justification> justifications) {
        IdentityHashMap<Justification, String> premises = new IdentityHashMap<>();
        return justifications.stream()
                .sorted(Comparator.comparing(Justification::rule)
                        .thenComparing(j -> premises.computeIfAbsent(
                                j, one -> one.premises().toString()))
                        .thenComparing(j -> written(j.bindings())))
                .toList();
    }

    private static List<InternalMatch> matches(BeliefSet<?> beliefs) {
        List<InternalMatch> matches = new ArrayList<>();
        for (ModedAssertion<?> mode = beliefs.getFirst(); mode != null; mode = (ModedAssertion<?>) mode.getNext()) {
            LogicalDependency<?> dependency =
                    (LogicalDependency<?>) ((org.drools.core.util.LinkedListEntry<?, ?>) mode).getObject();
            matches.add(dependency.getJustifier());
        }
        return matches;
    }

    private static Justification justification(InternalMatch match) {
        List<Premise> premises = new ArrayList<>();
        for (Object object : match.getObjects()) {
            premise(object).ifPresent(premises::add);
        }
        return new Justification(
                id(match),
                bindings(match, String.valueOf(match.getRule().getMetaData().get("says"))),
                premises);
    }

    private static Optional<Premise> premise(Object object) {
        if (object instanceof Fact fact) {
            return Optional.of(new Premise.OfFact(fact.firstSide()));
        }
        if (object instanceof Party party) {
            return Optional.of(new Premise.OfCase(party));
        }
        if (object instanceof EarlierVote vote) {
            return Optional.of(new Premise.OfVote(vote));
        }
        if (object instanceof Gravity gravity) {
            return Optional.of(new Premise.OfGravity(gravity.level()));
        }
        if (object instanceof LeverValue lever) {
            return Optional.of(new Premise.OfLever(lever));
        }
        if (object instanceof Assumed assumed) {
            return Optional.of(new Premise.OfAssumed(assumed));
        }
        if (object instanceof Stance stance) {
            return Optional.of(new Premise.OfStanding(stance.getState(), stance.getMeasure(), stance.getLastRound()));
        }
        if (object instanceof Standing standing) {
            return Optional.of(new Premise.OfStanding(standing.getState(), standing.getMeasure(), standing.getRound()));
        }
        // What a state is not gives no reason, and would stand in every argument.
        if (object instanceof Concept concept && !(concept instanceof ThirdState)) {
            return Optional.of(new Premise.OfConcept(concept));
        }
        return Optional.empty();
    }

    private static SortedMap<String, Object> bindings(InternalMatch match, String says) {
        Set<String> told = PLACEHOLDERS.computeIfAbsent(says, one -> Set.copyOf(Rule.names(one)));
        SortedMap<String, Object> bindings = new TreeMap<>();
        for (String declaration : match.getDeclarationIds()) {
            String name = declaration.startsWith("$") ? declaration.substring(1) : declaration;
            if (told.contains(name)) {
                bindings.put(name, match.getDeclarationValue(declaration));
            }
        }
        return Collections.unmodifiableSortedMap(bindings);
    }

    private static String written(SortedMap<String, Object> bindings) {
        return bindings.entrySet().stream()
                .map(entry -> entry.getKey() + '=' + Justification.written(entry.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
