package demarche.evaluate.outcome;

import demarche.world.Instrument;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;

/**
 * The scores of an assessment and simple rules on one instrument.
 *
 * @param asOf the day whose facts were used
 * @param facts digest of the facts
 * @param rules digest of rules, weights and thresholds
 * @param excluded parties to the case, which are not scored
 * @param unobserved what was made of states without an outcome
 * @param unscored states without an outcome that were left out for it
 * @param states the assessment first, then the baselines, each state counting one
 * @param unions the same with the members of a union counted once, as most of them do
 */
public record OutcomeEvaluation(
        Instrument instrument,
        LocalDate asOf,
        String facts,
        String rules,
        SortedSet<String> excluded,
        Unobserved unobserved,
        SortedSet<String> unscored,
        List<OutcomeScore> states,
        List<OutcomeScore> unions) {

    public OutcomeEvaluation {
        states = List.copyOf(states);
        unions = List.copyOf(unions);
    }

    /** The score of the assessment by state. */
    public OutcomeScore inferred() {
        return states.get(0);
    }

    /** The score of the assessment with each union counted once. */
    public OutcomeScore inferredByUnion() {
        return unions.get(0);
    }
}
