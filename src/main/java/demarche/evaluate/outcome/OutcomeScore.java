package demarche.evaluate.outcome;

import demarche.evaluate.score.ConfusionMatrix;
import demarche.world.Option;
import java.util.List;

/**
 * The score of one method.
 *
 * @param method what inferred, in words
 * @param failures where it does not match the record, by code
 */
public record OutcomeScore(String method, ConfusionMatrix matrix, List<UnitOutcome> failures) {

    public OutcomeScore {
        failures = List.copyOf(failures);
    }

    static OutcomeScore of(String method, List<UnitOutcome> outcomes, List<Option> order) {
        return new OutcomeScore(
                method,
                matrix(outcomes, order),
                outcomes.stream().filter(outcome -> !outcome.matches()).toList());
    }

    /** The matrix over options that were observed or inferred. */
    static ConfusionMatrix matrix(List<UnitOutcome> outcomes, List<Option> order) {
        return ConfusionMatrix.of(
                order.stream()
                        .filter(option ->
                                outcomes.stream().anyMatch(o -> o.observed() == option || o.inferred() == option))
                        .toList(),
                outcomes,
                UnitOutcome::observed,
                UnitOutcome::inferred);
    }
}
