package demarche.reasoning.whynot;

import java.util.List;

/**
 * A requirement of a condition on one property.
 *
 * @param property as written; the function of an accumulation, for instance {@code count($for)}; empty if the constraint is
 *     composite
 * @param operator as written; empty likewise
 * @param operands the known values of comparison; several if names are bound to several things, or
 *     for a list
 * @param text the constraint as written
 */
public record Demand(String property, String operator, List<Object> operands, String text) {
    public Demand {
        operands = List.copyOf(operands);
    }
}
