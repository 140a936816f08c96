package demarche.reasoning.whynot;

import java.util.List;

/**
 * A thing that a condition looks for.
 *
 * @param type simple name of its Java type
 * @param demands its requirements; those on the owner come first
 */
public record Sought(String type, List<Demand> demands) {
    public Sought {
        demands = List.copyOf(demands);
    }
}
