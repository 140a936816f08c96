package demarche.reasoning;

import demarche.world.UnknownIdException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Everything inferred for a case: what the stated rules imply from the stated facts. Immutable; a view never asks the
 * engine again.
 *
 * @param scenario what was changed, in the order of its composition; empty for the baseline
 * @param asOf the day whose facts were used: the day before the measure
 * @param facts digest of the facts folder
 * @param rules digest of rules, weights and asks
 * @param states by code
 */
public record Assessment(
        Question question,
        List<String> scenario,
        LocalDate asOf,
        String facts,
        String rules,
        SortedMap<String, StateAssessment> states,
        Argument argument) {

    /** What is inferred for that state, if it is one of the assessment's. */
    public Optional<StateAssessment> findState(String code) {
        return Optional.ofNullable(states.get(code));
    }

    /**
     * What is inferred for that state.
     *
     * @throws UnknownIdException where it is none of the assessment's
     */
    public StateAssessment getState(String code) {
        return findState(code).orElseThrow(() -> new UnknownIdException("state", code, states.keySet()));
    }
}
