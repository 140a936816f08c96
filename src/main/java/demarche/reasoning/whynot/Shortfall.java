package demarche.reasoning.whynot;

import java.util.List;

/**
 * The first unmet requirement of a condition.
 *
 * @param demand the first requirement that nothing meets
 * @param actual the values of the property in the things that meet the earlier requirements
 * @param nearest those things
 */
public record Shortfall(Demand demand, List<Object> actual, List<Object> nearest) {
    public Shortfall {
        actual = List.copyOf(actual);
        nearest = List.copyOf(nearest);
    }
}
