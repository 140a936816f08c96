package demarche.world.factbase;

import demarche.world.Age;
import demarche.world.Evidence;
import demarche.world.Expectation;
import demarche.world.Source;
import demarche.world.UnknownIdException;
import demarche.world.fact.Fact;
import demarche.world.fact.Organisation;
import demarche.world.fact.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All facts of all times with their sources. Immutable.
 *
 * <p>Questions use the facts known on a day: {@link #asOf}.
 */
public final class World {

    private final SortedMap<String, FactTable> tables;
    private final SortedMap<String, Source> sources;
    private final SortedMap<String, State> states;
    private final SortedMap<String, Organisation> organisations;
    private final String digest;

    /**
     * @param tables their names are unique
     * @param digest identifies the files the facts were read from, as {@code sha256:<hex>}
     */
    public World(List<FactTable> tables, Collection<Source> sources, String digest) {
        SortedMap<String, FactTable> tablesByName = new TreeMap<>();
        tables.forEach(table -> tablesByName.put(table.name(), table));
        this.tables = Collections.unmodifiableSortedMap(tablesByName);
        SortedMap<String, Source> byKey = new TreeMap<>();
        sources.forEach(source -> byKey.put(source.key(), source));
        this.sources = Collections.unmodifiableSortedMap(byKey);
        // Keys end in the day a spell starts, so the latest spell of a code comes last and stays.
        SortedMap<String, State> statesByCode = new TreeMap<>();
        SortedMap<String, Organisation> organisationsByCode = new TreeMap<>();
        for (Fact fact : listFactsOf("states")) {
            if (fact instanceof State state) {
                statesByCode.put(state.code(), state);
            }
        }
        for (Fact fact : listFactsOf("organisations")) {
            if (fact instanceof Organisation organisation) {
                organisationsByCode.put(organisation.code(), organisation);
            }
        }
        this.states = Collections.unmodifiableSortedMap(statesByCode);
        this.organisations = Collections.unmodifiableSortedMap(organisationsByCode);
        this.digest = digest;
    }

    /**
     * A world of facts at hand.
     *
     * @param facts in any order; their keys are unique but for the two sides of a symmetric fact
     */
    public static World of(Collection<? extends Fact> facts, Collection<Source> sources, String digest) {
        SortedMap<String, List<Fact>> byTable = new TreeMap<>();
        facts.forEach(fact -> byTable.computeIfAbsent(fact.evidence().table(), name -> new ArrayList<>())
                .add(fact));
        List<FactTable> tables = new ArrayList<>();
        byTable.forEach((name, of) -> tables.add(FactTable.of(name, of)));
        return new World(tables, sources, digest);
    }

    /** The tables, by name. */
    public SortedMap<String, FactTable> tables() {
        return tables;
    }

    /** Every fact of all times, sorted by key. */
    public List<Fact> listFacts() {
        return tables.values().stream()
                .flatMap(table -> table.listFacts().stream())
                .toList();
    }

    /** Every fact of a table of all times, sorted by key; empty if there is no such table. */
    public List<Fact> listFactsOf(String table) {
        @Nullable FactTable found = tables.get(table);
        return found == null ? List.of() : found.listFacts();
    }

    /** The facts with that key: none, one, or the two sides of a symmetric fact. */
    public List<Fact> listFacts(String key) {
        @Nullable FactTable table = tables.get(Evidence.tableOf(key));
        return table == null ? List.of() : table.listFacts(key);
    }

    /** The scope and age limit of the table of a fact. */
    public Expectation expectation(Fact fact) {
        @Nullable FactTable table = tables.get(fact.evidence().table());
        return table == null ? Expectation.NONE : table.expectation();
    }

    /** The age of a fact on a day; empty if it describes the day itself. */
    public Optional<Age> findAge(Fact fact, LocalDate on) {
        return Age.of(fact.evidence().validity(), expectation(fact).staleAfter(), on);
    }

    /** Every state that ever was a member of the United Nations, by code, as of its latest membership. */
    public SortedMap<String, State> states() {
        return states;
    }

    /** Every state that ever was a member, by code, with its name on a day if it was a member then. */
    public SortedMap<String, State> statesOn(LocalDate day) {
        SortedMap<String, State> named = new TreeMap<>(states);
        named.putAll(membersOn(day));
        return Collections.unmodifiableSortedMap(named);
    }

    /** The members of the United Nations on a day, by code; empty if the world has no states. */
    public SortedMap<String, State> membersOn(LocalDate day) {
        SortedMap<String, State> members = new TreeMap<>();
        @Nullable FactTable table = tables.get("states");
        if (table != null) {
            for (Fact fact : table.knownOn(day)) {
                if (fact instanceof State state) {
                    members.put(state.code(), state);
                }
            }
        }
        return Collections.unmodifiableSortedMap(members);
    }

    /** The exception for a state that was not a member of the United Nations on a day. */
    public UnknownIdException noMember(String code, LocalDate day) {
        State state = getState(code);
        return UnknownIdException.noMember(
                state.shortName(), code, state.evidence().validity().start(), day, listSuccessors(code));
    }

    /** The states that come from a former member, by code. */
    public List<String> listSuccessors(String former) {
        return states.values().stream()
                .filter(state -> former.equals(state.predecessor()))
                .map(State::code)
                .toList();
    }

    /** Every organisation, by code. */
    public SortedMap<String, Organisation> organisations() {
        return organisations;
    }

    /**
     * The state with that code.
     *
     * @throws UnknownIdException if none ever was a member
     */
    public State getState(String code) {
        return findState(code).orElseThrow(() -> new UnknownIdException("state", code, states.keySet()));
    }

    /** The state with that code, if it ever was a member. */
    public Optional<State> findState(String code) {
        return Optional.ofNullable(states.get(code));
    }

    /**
     * The source with that key.
     *
     * @throws UnknownIdException if there is none
     */
    public Source getSource(String key) {
        return findSource(key).orElseThrow(() -> new UnknownIdException("source", key, sources.keySet()));
    }

    /** The source with that key, if there is one. */
    public Optional<Source> findSource(String key) {
        return Optional.ofNullable(sources.get(key));
    }

    /** Every source, sorted by key. */
    public List<Source> listSources() {
        return List.copyOf(sources.values());
    }

    /** Identifies the content of the files the world was read from, wherever they lie: {@code sha256:<hex>}. */
    public String digest() {
        return digest;
    }

    /**
     * The facts known on a day: spells that hold on it, events on or before it, and for each annual series the latest
     * completed year. No later fact is included.
     */
    public Snapshot asOf(LocalDate date) {
        return new Snapshot(
                date,
                tables.values().stream()
                        .flatMap(table -> table.knownOn(date).stream())
                        .toList());
    }
}
