package demarche.evaluate.baseline;

import demarche.evaluate.RollCall;
import java.util.Map;

/** Reasons as found by the rules, for a regression on the same facts. */
@FunctionalInterface
public interface Reasons {

    /**
     * The strength of each driver rule's push on each state in a vote.
     *
     * @return by state and rule the sum of the strengths of the rule's pushes, thousandths, positive against the
     *     acting state
     *     and negative towards it; what a state reads from the positions of others is left out, since it depends on
     * weights
     */
    Map<String, Map<String, Integer>> of(RollCall call);
}
