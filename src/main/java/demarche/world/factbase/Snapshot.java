package demarche.world.factbase;

import demarche.world.fact.Fact;
import demarche.world.fact.State;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The facts known on one day.
 *
 * @param date the day
 * @param facts every fact that may inform a question asked as of that day, sorted by key
 */
public record Snapshot(LocalDate date, List<Fact> facts) {

    public Snapshot {
        facts = List.copyOf(facts);
    }

    /** The members of the United Nations on that day, by code. */
    public SortedMap<String, State> states() {
        SortedMap<String, State> states = new TreeMap<>();
        listFacts(State.class).forEach(state -> states.put(state.code(), state));
        return Collections.unmodifiableSortedMap(states);
    }

    /** The facts of one type, sorted by key. */
    public <F extends Fact> List<F> listFacts(Class<F> type) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
