package demarche.reasoning;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Everything the engine concluded in one assessment, by id: the material of every explanation. Immutable. */
public final class Argument {
    private final SortedMap<String, Conclusion> conclusions;

    /** @param conclusions with unique ids */
    public Argument(Collection<Conclusion> conclusions) {
        SortedMap<String, Conclusion> byId = new TreeMap<>();
        conclusions.forEach(conclusion -> byId.put(conclusion.id(), conclusion));
        this.conclusions = Collections.unmodifiableSortedMap(byId);
    }

    /** Every conclusion, by id. */
    public Collection<Conclusion> listConclusions() {
        return conclusions.values();
    }

    /** The conclusion with that id, if it was drawn. */
    public Optional<Conclusion> findConclusion(String id) {
        return Optional.ofNullable(conclusions.get(id));
    }

    /** The conclusion of that value, if it was drawn. */
    public Optional<Conclusion> findConclusion(Record value) {
        return findConclusion(value.toString());
    }
}
