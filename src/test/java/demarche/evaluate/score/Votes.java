package demarche.evaluate.score;

import demarche.reasoning.Probability;
import demarche.world.Option;

/** ScoredVote votes in a line each. */
final class Votes {
    private Votes() {}

    /** A vote that was forecast for certain. */
    static ScoredVote certain(String state, String cluster, Option observed, Option inferred) {
        return new ScoredVote(
                state,
                cluster,
                observed,
                inferred,
                new Probability(
                        inferred == Option.YES ? 1 : 0,
                        inferred == Option.ABSTAIN ? 1 : 0,
                        inferred == Option.NO ? 1 : 0,
                        inferred == Option.ABSENT ? 1 : 0));
    }

    static ScoredVote certain(String state, Option observed, Option inferred) {
        return certain(state, "somewhere", observed, inferred);
    }

    /** A vote of which a Yes was inferred with these probabilities. */
    static ScoredVote likely(String state, Option observed, double yes, double abstain, double no, double absent) {
        return new ScoredVote(state, "somewhere", observed, Option.YES, new Probability(yes, abstain, no, absent));
    }
}
