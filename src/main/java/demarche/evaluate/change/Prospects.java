package demarche.evaluate.change;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A method's forecasts for all states that voted twice.
 *
 * @param method what it is called
 * @param states by code
 */
public record Prospects(String method, SortedMap<String, Prospect> states) {

    public Prospects {
        states = Collections.unmodifiableSortedMap(new TreeMap<>(states));
    }

    /** States forecast to change. */
    public Moves said() {
        Map<String, Integer> moves = new TreeMap<>();
        states.forEach((state, prospect) -> {
            if (prospect.said()) {
                moves.put(state, prospect.direction());
            }
        });
        return new Moves(moves);
    }

    /** The states, those that move soonest first; of equals in the order of codes. */
    public List<String> ranked() {
        return states.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<String, Prospect> entry) ->
                                entry.getValue().chance())
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableList());
    }
}
