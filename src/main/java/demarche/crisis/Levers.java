package demarche.crisis;

import demarche.world.UnknownIdException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All levers.
 *
 * @param byId levers by id
 */
public record Levers(SortedMap<String, Lever> byId) {

    /** No levers. */
    public static final Levers NONE = new Levers(new TreeMap<>());

    public Levers {
        byId = Collections.unmodifiableSortedMap(new TreeMap<>(byId));
    }

    /** The ids, sorted. */
    public List<String> listIds() {
        return List.copyOf(byId.keySet());
    }

    /** The levers, sorted by id. */
    public List<Lever> listLevers() {
        return List.copyOf(byId.values());
    }

    /** The lever with that id, if there is one. */
    public Optional<Lever> findLever(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The lever with that id.
     *
     * @throws UnknownIdException if there is none
     */
    public Lever getLever(String id) {
        return findLever(id).orElseThrow(() -> new UnknownIdException("lever", id, byId.keySet()));
    }
}
