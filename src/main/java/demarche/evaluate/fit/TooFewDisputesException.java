package demarche.evaluate.fit;

import java.util.SortedSet;

/** Too few disputes to fit weights on: what would be fitted is these disputes and not states. */
public final class TooFewDisputesException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    /** The fewest disputes weights are fitted on. */
    public static final int LEAST = 5;

    TooFewDisputesException(SortedSet<String> disputes) {
        super("recorded votes of " + disputes.size() + (disputes.size() == 1 ? " dispute" : " disputes")
                + (disputes.isEmpty() ? "" : " (" + String.join(", ", disputes) + ")") + "; calibration needs at least "
                + LEAST);
    }
}
