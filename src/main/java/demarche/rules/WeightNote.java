package demarche.rules;

import java.util.Optional;
import java.util.SortedSet;

/**
 * What stands beside a rule's weight in {@code weights.yaml}.
 *
 * @param reference key of a source
 * @param judged the weight before calibration in milli-log-odds, where it is kept
 * @param calibratedOn the calibration that fitted it, or {@link #JUDGEMENT}
 * @param disputes whose votes it was fitted on; none where it was set by judgement
 */
public record WeightNote(
        String rationale,
        Optional<String> reference,
        Optional<Integer> judged,
        String calibratedOn,
        SortedSet<String> disputes) {

    /** Set by hand; fitted on nothing. */
    public static final String JUDGEMENT = "judgement";
}
