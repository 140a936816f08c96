package demarche.reasoning;

import demarche.crisis.Asks;
import demarche.reasoning.memory.Assumed;
import demarche.reasoning.memory.Baseline;
import demarche.reasoning.memory.CaseStance;
import demarche.reasoning.memory.LeverValue;
import demarche.reasoning.memory.Position;
import demarche.reasoning.memory.Rung;
import demarche.reasoning.memory.Stance;
import demarche.reasoning.memory.Standing;
import demarche.reasoning.memory.Weight;
import demarche.rules.Weights;
import demarche.world.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.drools.core.common.EqualityKey;
import org.drools.core.common.InternalFactHandle;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * A session for one question: the baseline is inferred once, then scenarios are applied to the same session, read
 * and undone. Not thread-safe. Close it when done.
 */
public final class WarmSession implements AutoCloseable {
    /** The digests of world and rules, for every assessment of the session. */
    record Origin(Question question, LocalDate asOf, String facts, String rules) {}

    private enum Kind {
        TURN,
        INSERT,
        DELETE,
        WEIGH,
        ASSUME
    }

    /** One change of working memory. */
    private record Step(Kind kind, Object fact) {}

    private static final Argument NO_ARGUMENT = new Argument(List.of());

    private final KieSession session;
    private final Origin origin;
    private final Asks asks;
    private final Weights weights;
    private final IdentityHashMap<Object, FactHandle> handles = new IdentityHashMap<>();
    private final Map<String, LeverValue> atRest = new HashMap<>();
    private final Map<String, Weight> weightsAtRest = new HashMap<>();
    private final List<Stance> stances = new ArrayList<>();
    private final Map<Step, Runnable> applied = new LinkedHashMap<>();
    private @Nullable Assessment baseline;
    private @Nullable Assessment atRestStanding;
    private final Blame blame;

    /** @param blame finds the rule that caused a failed run */
    WarmSession(KieSession session, Origin origin, Asks asks, Weights weights, List<Object> memory, Blame blame) {
        this.session = session;
        this.blame = blame;
        this.origin = origin;
        this.asks = asks;
        this.weights = weights;
        for (Object fact : memory) {
            handles.put(fact, session.insert(fact));
            if (fact instanceof LeverValue lever) {
                atRest.put(lever.lever(), lever);
            } else if (fact instanceof Weight weight) {
                weightsAtRest.put(weight.rule(), weight);
            } else if (fact instanceof Stance stance) {
                stances.add(stance);
            }
        }
        fire();
        rememberBaseline();
        fire();
    }

    /** Returns the assessment without a scenario, read on first use. */
    public Assessment baseline() {
        Assessment known = baseline;
        if (known == null) {
            known = whatif(Delta.NONE);
            baseline = known;
        }
        return known;
    }

    /**
     * Returns the assessment under a scenario.
     *
     * @throws RuleFailureException if a rule fails or the rules do not come to rest
     */
    public Assessment whatif(Delta changes) {
        return under(changes, () -> read(changes));
    }

    /**
     * Returns the rules with a conclusion under a scenario. They are much faster to read than the conclusions.
     *
     * @throws RuleFailureException if a rule fails or the rules do not come to rest
     */
    public Set<String> rules(Delta changes) {
        return under(changes, () -> ArgumentReader.rules(session));
    }

    /**
     * Returns the assessment under a scenario with the argument for at least one state, which is faster than for all.
     *
     * @throws RuleFailureException if a rule fails or the rules do not come to rest
     */
    public Assessment explain(Delta changes, String state) {
        Assessment known = baseline;
        return known != null && changes.equals(Delta.NONE)
                ? known
                : under(changes, () -> assessment(changes, ArgumentReader.read(session, state)));
    }

    /**
     * Returns the placements of all states under a scenario, without arguments. Much faster, for searches.
     *
     * @throws RuleFailureException if a rule fails or the rules do not come to rest
     */
    public Placements place(Delta changes) {
        return under(changes, () -> PlacementReader.read(session, weights.rounds()));
    }

    /**
     * Returns everything in working memory under a scenario, to test conditions. Mutable objects are copied.
     *
     * @throws RuleFailureException if a rule fails or the rules do not come to rest
     */
    public List<Object> memory(Delta changes) {
        return under(
                changes,
                () -> session.getObjects().stream().map(WarmSession::settled).toList());
    }

    private static Object settled(Object object) {
        if (object instanceof Standing standing) {
            return standing.copy();
        }
        if (object instanceof Stance stance) {
            return stance.copy();
        }
        return object instanceof CaseStance stance ? stance.copy() : object;
    }

    /**
     * Returns the assessment under a scenario with an empty argument. Faster, if only
     * positions are needed.
     *
     * @throws RuleFailureException if a rule fails or the rules do not come to rest
     */
    public Assessment stand(Delta changes) {
        return under(changes, () -> assessment(changes, NO_ARGUMENT));
    }

    /** Returns the placements without a scenario, read on first use. */
    public Assessment standAtRest() {
        Assessment known = baseline == null ? atRestStanding : baseline;
        if (known == null) {
            known = stand(Delta.NONE);
            atRestStanding = known;
        }
        return known;
    }

    /**
     * Undoes and applies only the differences from the last scenario, together, so that rules fire once and an unchanged lever
     * wakes none.
     */
    private <T> T under(Delta changes, Supplier<T> reading) {
        Set<Step> wanted = steps(changes);
        applied.entrySet().removeIf(step -> {
            boolean over = !wanted.contains(step.getKey());
            if (over) {
                step.getValue().run();
            }
            return over;
        });
        for (Step step : wanted) {
            if (!applied.containsKey(step)) {
                applied.put(step, apply(step));
            }
        }
        fire();
        return reading.get();
    }

    @Override
    public void close() {
        session.dispose();
    }

    private Set<Step> steps(Delta changes) {
        Set<Step> steps = new LinkedHashSet<>();
        Set<String> turned = new HashSet<>();
        for (LeverValue lever : changes.levers()) {
            boolean first = turned.add(lever.lever()) && atRest.containsKey(lever.lever());
            steps.add(new Step(first ? Kind.TURN : Kind.INSERT, lever));
        }
        changes.removed().forEach(fact -> steps.add(new Step(Kind.DELETE, fact)));
        changes.unrecorded().forEach(vote -> steps.add(new Step(Kind.DELETE, vote)));
        changes.added().forEach(fact -> steps.add(new Step(Kind.INSERT, fact)));
        changes.weights().forEach((rule, milli) -> steps.add(new Step(Kind.WEIGH, weight(rule, milli))));
        changes.assumed().forEach(assumed -> steps.add(new Step(Kind.ASSUME, assumed)));
        return steps;
    }

    /** @return the reverse change */
    private Runnable apply(Step step) {
        return switch (step.kind()) {
            case TURN -> turn((LeverValue) step.fact());
            case INSERT -> insert(step.fact());
            case DELETE -> delete(step.fact());
            case WEIGH -> weigh((Weight) step.fact());
            case ASSUME -> assume((Assumed) step.fact());
        };
    }

    private Runnable turn(LeverValue lever) {
        return update(Objects.requireNonNull(atRest.get(lever.lever())), lever);
    }

    private Runnable weigh(Weight weight) {
        return update(Objects.requireNonNull(weightsAtRest.get(weight.rule())), weight);
    }

    private Runnable update(Object rest, Object other) {
        FactHandle handle = handle(rest);
        session.update(handle, other);
        return () -> session.update(handle, rest);
    }

    private Runnable insert(Object fact) {
        FactHandle handle = session.insert(fact);
        return () -> session.delete(handle);
    }

    private Runnable delete(Object fact) {
        session.delete(handle(fact));
        return () -> handles.put(fact, session.insert(fact));
    }

    /** Places a stance again after an assumption ends. An empty place does not wake the rule by itself. */
    private Runnable assume(Assumed assumed) {
        Runnable withdrawal = insert(assumed);
        return () -> {
            withdrawal.run();
            stances.stream()
                    .filter(stance -> stance.getState().equals(assumed.state())
                            && stance.getMeasure().equals(assumed.measure()))
                    .forEach(stance -> session.update(handle(stance), stance));
        };
    }

    private Weight weight(String rule, int milli) {
        Weight own = Objects.requireNonNull(weightsAtRest.get(rule), () -> "no weight of this session: " + rule);
        return new Weight(rule, own.driver(), Integer.signum(own.milli()) * milli, own.on());
    }

    private FactHandle handle(Object fact) {
        return Objects.requireNonNull(handles.get(fact), () -> "not a fact of this session: " + fact);
    }

    /** Inserts the baseline of every state, so that commitments can hold it. */
    private void rememberBaseline() {
        Map<At, Option> positions = new HashMap<>();
        for (Position p : all(Position.class)) {
            positions.put(new At(p.state(), p.measure(), p.round()), p.option());
            if (p.instrument().ladder().isEmpty()) {
                session.insert(Baseline.offLadder(p));
            }
        }
        Map<String, List<Rung>> ladders = all(Rung.class).stream().collect(Collectors.groupingBy(Rung::measure));
        for (Standing standing : all(Standing.class)) {
            int stance = standing.getStance();
            Rung rung = ladders.getOrDefault(standing.getMeasure(), List.of()).stream()
                    .filter(r -> r.from() <= stance && stance <= r.to())
                    .findFirst()
                    .orElseThrow();
            session.insert(new Baseline(
                    standing.getState(),
                    standing.getMeasure(),
                    standing.getRound(),
                    stance,
                    rung.from(),
                    rung.to(),
                    positions.get(new At(standing.getState(), standing.getMeasure(), standing.getRound()))));
        }
    }

    private void fire() {
        try {
            if (Stages.fire(session, Engine.FIRING_LIMIT) < Engine.FIRING_LIMIT) {
                return;
            }
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw blame.failure(stated(), e);
        }
        throw blame.loop(stated());
    }

    /** The inserted facts, without conclusions. */
    private List<Object> stated() {
        return session.getFactHandles().stream()
                .map(InternalFactHandle.class::cast)
                .filter(handle -> handle.getEqualityKey() == null
                        || handle.getEqualityKey().getStatus() != EqualityKey.JUSTIFIED)
                .map(InternalFactHandle::getObject)
                .toList();
    }

    private Assessment read(Delta changes) {
        return assessment(changes, ArgumentReader.read(session));
    }

    private Assessment assessment(Delta changes, Argument argument) {
        return new Assessment(
                origin.question(),
                changes.scenarios(),
                origin.asOf(),
                origin.facts(),
                origin.rules(),
                AssessmentReader.read(session, origin.question(), asks, weights),
                argument);
    }

    private <T> List<T> all(Class<T> type) {
        return new ArrayList<>(session.getObjects(new ClassObjectFilter(type)).stream()
                .map(type::cast)
                .toList());
    }
}
