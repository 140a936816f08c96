package demarche.reasoning.rulebase;

import java.util.Optional;

/**
 * What stands beside a rule's weight in {@code weights.yaml}.
 *
 * @param reference key of a source
 * @param judged the weight before calibration in milli-log-odds, where it is kept
 * @param calibratedOn the calibration that fitted it, or {@link #JUDGEMENT}
 */
public record WeightNote(String rationale, Optional<String> reference, Optional<Integer> judged, String calibratedOn) {

    /** Set by hand; fitted on nothing. */
    public static final String JUDGEMENT = "judgement";
}
