package demarche.world.factbase;

import demarche.world.Expectation;
import demarche.world.Validity;
import demarche.world.fact.Fact;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The facts of one table. Immutable to those who ask. */
public interface FactTable {

    /** By key alone: enough where the facts of each key stand in {@link #ORDER} already. */
    Comparator<Fact> BY_KEY = Comparator.comparing(fact -> fact.evidence().key());

    /** By key; the two sides of a symmetric fact, which share one, by what they say. */
    Comparator<Fact> ORDER = BY_KEY.thenComparing(Fact::toString);

    /** The name its facts' keys begin with. */
    String name();

    /** Every fact of all times, sorted by key. */
    List<Fact> listFacts();

    /** Its scope and age limit. */
    Expectation expectation();

    /**
     * The facts that may inform a question asked as of a day, sorted by key: spells that held on it, events on or
     * before
     * it, and of each series of annual facts the latest year that had ended by then.
     */
    List<Fact> knownOn(LocalDate date);

    /** The facts with that key: none, one, or the two sides of a symmetric fact. */
    default List<Fact> listFacts(String key) {
        return listFacts().stream()
                .filter(fact -> fact.evidence().key().equals(key))
                .toList();
    }

    /** A table of facts that are at hand. */
    static FactTable of(String name, List<Fact> facts) {
        return of(name, facts, Expectation.NONE);
    }

    /** A table of facts that are at hand, with what may be expected of it. */
    static FactTable of(String name, List<Fact> facts, Expectation expectation) {
        return new OfFacts(name, facts.stream().sorted(ORDER).toList(), expectation);
    }

    /**
     * A table that holds its facts.
     *
     * @param listFacts sorted by key
     */
    record OfFacts(String name, List<Fact> listFacts, Expectation expectation) implements FactTable {

        @Override
        public List<Fact> knownOn(LocalDate date) {
            Map<String, Integer> latestYear = new HashMap<>();
            for (Fact fact : listFacts) {
                if (fact.evidence().validity() instanceof Validity.Annual annual && annual.knownOn(date)) {
                    latestYear.merge(fact.evidence().series(), annual.year(), Math::max);
                }
            }
            return listFacts.stream()
                    .filter(fact -> counts(fact, date, latestYear))
                    .toList();
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
}
