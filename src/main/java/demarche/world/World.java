package demarche.world;

import demarche.world.fact.Fact;
import demarche.world.fact.Organisation;
import demarche.world.fact.State;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything that is on record, for all times, with its sources. Immutable.
 *
 * <p>A question is never asked of the world itself but of what was known on a day: {@link #asOf}.
 */
public final class World {

    /** By key; the two sides of a symmetric fact, which share one, by what they say. */
    private static final Comparator<Fact> ORDER =
            Comparator.comparing((Fact fact) -> fact.evidence().key()).thenComparing(Fact::toString);

    private final List<Fact> facts;
    private final SortedMap<String, Source> sources;
    private final SortedMap<String, State> states;
    private final SortedMap<String, Organisation> organisations;
    private final String digest;

    /**
     * @param facts in any order; their keys are unique but for the two sides of a symmetric fact
     * @param digest identifies the files the facts were read from, as {@code sha256:<hex>}
     */
    public World(Collection<? extends Fact> facts, Collection<Source> sources, String digest) {
        this.facts = facts.stream().<Fact>map(fact -> fact).sorted(ORDER).toList();
        SortedMap<String, Source> byKey = new TreeMap<>();
        sources.forEach(source -> byKey.put(source.key(), source));
        this.sources = Collections.unmodifiableSortedMap(byKey);
        // Keys end in the day a spell starts, so the latest spell of a code comes last and stays.
        SortedMap<String, State> statesByCode = new TreeMap<>();
        SortedMap<String, Organisation> organisationsByCode = new TreeMap<>();
        for (Fact fact : this.facts) {
            if (fact instanceof State state) {
                statesByCode.put(state.code(), state);
            } else if (fact instanceof Organisation organisation) {
                organisationsByCode.put(organisation.code(), organisation);
            }
        }
        this.states = Collections.unmodifiableSortedMap(statesByCode);
        this.organisations = Collections.unmodifiableSortedMap(organisationsByCode);
        this.digest = digest;
    }

    /** Every fact of all times, sorted by key. */
    public List<Fact> listFacts() {
        return facts;
    }

    /** The facts with that key: none, one, or the two sides of a symmetric fact. */
    public List<Fact> listFacts(String key) {
        return facts.stream().filter(fact -> fact.evidence().key().equals(key)).toList();
    }

    /** Every state that ever was a member of the United Nations, by code, as of its latest membership. */
    public SortedMap<String, State> states() {
        return states;
    }

    /** Every organisation, by code. */
    public SortedMap<String, Organisation> organisations() {
        return organisations;
    }

    /**
     * The state with that code.
     *
     * @throws UnknownIdException where none ever was a member
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
     * @throws UnknownIdException where there is none
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
     * What was known on a day: spells that held on it, events on or before it, and of each series of annual facts the
     * latest year that had ended by then. Nothing dated later enters.
     */
    public Snapshot asOf(LocalDate date) {
        Map<String, Integer> latestYear = new HashMap<>();
        for (Fact fact : facts) {
            if (fact.evidence().validity() instanceof Validity.Annual annual && annual.knownOn(date)) {
                latestYear.merge(fact.evidence().series(), annual.year(), Math::max);
            }
        }
        return new Snapshot(
                date,
                facts.stream().filter(fact -> counts(fact, date, latestYear)).toList());
    }

    private static boolean counts(Fact fact, LocalDate date, Map<String, Integer> latestYear) {
        Validity validity = fact.evidence().validity();
        if (!validity.knownOn(date)) {
            return false;
        }
        return !(validity instanceof Validity.Annual annual)
                || Integer.valueOf(annual.year())
                        .equals(latestYear.get(fact.evidence().series()));
    }
}
