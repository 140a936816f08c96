package demarche.evaluate.fit;

import java.util.List;

/**
 * One vote of one state that was present, as the model sees it.
 *
 * @param vote index of the roll call
 * @param weaker index of the level of the text's weaker reading
 * @param stronger index of the level of its stronger reading; the same where there is one
 * @param outcome what was voted
 * @param weight how much it counts in the fit
 * @param offset what reasons of settled weight add to its leaning, in log-odds, positive towards a yes
 * @param terms the reasons whose weights are fitted
 */
record Observation(int vote, int weaker, int stronger, Choice outcome, double weight, double offset, List<Term> terms) {

    Observation {
        terms = List.copyOf(terms);
    }

    /**
     * The pushes of one rule.
     *
     * @param rule its index
     * @param strength of its pushes together, 0 to 1 each, positive towards a yes
     */
    record Term(int rule, double strength) {}

    /** The choices of a present state. */
    enum Choice {
        NO,
        ABSTAIN,
        YES
    }
}
