package demarche.crisis.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds cycles of includes. */
final class IncludeCircles {

    private IncludeCircles() {}

    /**
     * The shortest cycle of includes from a scenario back to itself; ties in the order of the files. Each cycle is
     * reported once, for its alphabetically first scenario.
     *
     * @param includes the ids a scenario includes, by its id
     */
    static Optional<List<String>> find(String id, Function<String, List<String>> includes) {
        Deque<List<String>> ways = new ArrayDeque<>();
        ways.add(List.of(id));
        Set<String> seen = new HashSet<>();
        while (!ways.isEmpty()) {
            List<String> way = ways.remove();
            for (String next : includes.apply(way.get(way.size() - 1))) {
                List<String> longer = new ArrayList<>(way);
                longer.add(next);
                if (next.equals(id)) {
                    return Optional.of(longer)
                            .filter(circle -> Collections.min(circle).equals(id));
                }
                if (seen.add(next)) {
                    ways.add(longer);
                }
            }
        }
        return Optional.empty();
    }
}
