package demarche.reasoning.whynot;

import java.util.List;

/**
 * What a condition asks of one property.
 *
 * @param property as written; the function of an accumulation, for instance {@code count($for)}; empty where the constraint is put
 *     together of several
 * @param operator as written; empty likewise
 * @param operands what it may be compared with, as far as that is known; several where names are bound to several things, or
 *     a list is given
 * @param text the constraint as written
 */
public record Demand(String property, String operator, List<Object> operands, String text) {
    public Demand {
        operands = List.copyOf(operands);
    }
}
