package demarche.reasoning.rulebase;

import java.util.Optional;

/**
 * What stands beside a rule's weight in {@code weights.yaml}.
 *
 * @param reference key of a source
 * @param calibratedOn the cases it was fitted on, or {@link #JUDGEMENT}
 */
public record WeightNote(String rationale, Optional<String> reference, String calibratedOn) {

    /** Set by hand; fitted on nothing. */
    public static final String JUDGEMENT = "judgement";
}
