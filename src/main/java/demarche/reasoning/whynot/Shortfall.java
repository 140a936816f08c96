package demarche.reasoning.whynot;

import java.util.List;

/**
 * Where what is there falls short of a condition.
 *
 * @param demand the first demand that nothing meets
 * @param actual what the property is instead, of the things that meet the demands before it
 * @param nearest those things
 */
public record Shortfall(Demand demand, List<Object> actual, List<Object> nearest) {
    public Shortfall {
        actual = List.copyOf(actual);
        nearest = List.copyOf(nearest);
    }
}
