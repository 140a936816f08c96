package demarche.search;

import demarche.crisis.LeverSetting;
import demarche.reasoning.Delta;
import demarche.reasoning.Engine;
import demarche.reasoning.Placement;
import demarche.reasoning.Question;
import demarche.reasoning.WarmSession;
import demarche.reasoning.memory.Driver;
import demarche.world.fact.Fact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Infers the position of one state under sets of changes, each set once. A switched-off driver changes the baseline,
 * so each has its own session, opened on first use. Not thread-safe.
 */
final class Trials implements AutoCloseable {
    private final Engine engine;
    private final Question question;
    private final Function<List<LeverSetting>, Delta> changes;
    private final Goal goal;
    private final WarmSession session;
    private final Map<Driver, WarmSession> without = new EnumMap<>(Driver.class);
    private final Map<Set<String>, Placement> known = new HashMap<>();

    /**
     * @param session session of the question; it stays open
     * @param changes the given scenario with these settings added
     */
    Trials(
            Engine engine,
            Question question,
            WarmSession session,
            Function<List<LeverSetting>, Delta> changes,
            Goal goal) {
        this.engine = engine;
        this.question = question;
        this.session = session;
        this.changes = changes;
        this.goal = goal;
    }

    /** The number of tested sets. */
    int count() {
        return known.size();
    }

    Placement place(Collection<Turn> turns) {
        Set<String> key = turns.stream().map(Turn::id).collect(Collectors.toUnmodifiableSet());
        Placement placement = known.get(key);
        if (placement == null) {
            placement = infer(turns);
            known.put(key, placement);
        }
        return placement;
    }

    private Placement infer(Collection<Turn> turns) {
        List<LeverSetting> settings = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        Optional<Driver> off = Optional.empty();
        for (Turn turn : turns) {
            if (turn instanceof Turn.OfLever lever) {
                settings.add(lever.setting());
            } else if (turn instanceof Turn.OfFact fact) {
                facts.addAll(fact.facts());
            } else if (turn instanceof Turn.OfDriver driver) {
                off = Optional.of(driver.driver());
            }
        }
        WarmSession asked = off.map(this::without).orElse(session);
        return asked.place(changes.apply(settings).removing(facts)).of(goal.state(), goal.instrument());
    }

    private WarmSession without(Driver driver) {
        return without.computeIfAbsent(driver, off -> engine.open(question.without(off)));
    }

    @Override
    public void close() {
        without.values().forEach(WarmSession::close);
    }
}
