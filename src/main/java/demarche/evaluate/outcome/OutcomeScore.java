package demarche.evaluate.outcome;

import demarche.world.Option;
import java.util.List;

/**
 * How one method did.
 *
 * @param method what inferred, in words
 * @param failures where it does not match the record, by code
 */
public record OutcomeScore(String method, OutcomeMatrix matrix, List<Outcome> failures) {

    public OutcomeScore {
        failures = List.copyOf(failures);
    }

    static OutcomeScore of(String method, List<Outcome> outcomes, List<Option> order) {
        return new OutcomeScore(
                method,
                OutcomeMatrix.of(outcomes, order),
                outcomes.stream().filter(outcome -> !outcome.matches()).toList());
    }
}
