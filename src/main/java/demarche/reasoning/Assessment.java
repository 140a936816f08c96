package demarche.reasoning;

import demarche.world.UnknownIdException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The inferences for a case: what the stated rules imply from the stated facts. Immutable. Views never call the
 * engine.
 *
 * @param scenario the changes, in the order of their composition; empty for the baseline
 * @param asOf the date of the facts: the day before the measure
 * @param facts digest of the facts folder
 * @param rules digest of rules, weights and thresholds
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

    /** Returns the assessment of a state, if it is covered. */
    public Optional<StateAssessment> findState(String code) {
        return Optional.ofNullable(states.get(code));
    }

    /**
     * Returns the assessment of a state.
     *
     * @throws UnknownIdException if the state is not covered
     */
    public StateAssessment getState(String code) {
        return findState(code).orElseThrow(() -> new UnknownIdException("state", code, states.keySet()));
    }
}
