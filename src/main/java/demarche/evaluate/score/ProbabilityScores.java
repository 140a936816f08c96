package demarche.evaluate.score;

import demarche.world.Option;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** Proper scores of the probabilities of a forecast. */
public final class ProbabilityScores {
    /** Below this a probability counts as this in {@link #logScore}: three decimals are shown. */
    public static final double LEAST = 0.001;

    private ProbabilityScores() {}

    /**
     * RankedCase probability score over no &lt; abstain &lt; yes of a state that attended, given that it attends: the
     * sum over
     * the two cuts of the squared difference between the cumulative forecast and the cumulative outcome, divided by K
     * − 1
     * = 2 so that it lies in 0 to 1; 0 is best (Epstein 1969; Murphy 1971). Where the forecast was that it would stay
     * away
     * for certain it said nothing of its vote, and each way counts a third.
     *
     * @throws IllegalArgumentException if it did not attend
     */
    public static double rps(ScoredVote state) {
        if (!state.attended()) {
            throw new IllegalArgumentException(state.state() + " did not attend: there is no vote to rank");
        }
        double yes = state.probability().yes();
        double no = state.probability().no();
        double present = yes + state.probability().abstain() + no;
        double upToNo = present > 0 ? no / present : 1 / 3.0;
        double aboveAbstain = present > 0 ? yes / present : 1 / 3.0;
        double cutNo = upToNo - (state.observed() == Option.NO ? 1 : 0);
        double cutYes = aboveAbstain - (state.observed() == Option.YES ? 1 : 0);
        return (cutNo * cutNo + cutYes * cutYes) / 2;
    }

    /**
     * The mean ranked probability score of the states that attended.
     *
     * @throws IllegalArgumentException if none did
     */
    public static double meanRps(List<ScoredVote> states) {
        return findMeanRps(states)
                .orElseThrow(() -> new IllegalArgumentException("no states that attended the vote to score"));
    }

    /** The same; empty if no state attended. */
    public static OptionalDouble findMeanRps(List<ScoredVote> states) {
        return states.stream()
                .filter(ScoredVote::attended)
                .mapToDouble(ProbabilityScores::rps)
                .average();
    }

    /**
     * Skill: 1 − rps / rps of the baseline; 1 is perfect, 0 is no better, minus infinity
     * where the baseline is perfect and the method is not.
     */
    public static double skill(double rps, double baseline) {
        if (baseline == 0) {
            return rps == 0 ? 0 : Double.NEGATIVE_INFINITY;
        }
        return 1 - rps / baseline;
    }

    /** Brier score over the four ways to vote: the sum of squared differences, 0 to 2; 0 is best (Brier 1950). */
    public static double brier(ScoredVote state) {
        double sum = 0;
        for (Option option : ScoredVote.OPTIONS) {
            double difference = state.probabilityOf(option) - (state.observed() == option ? 1 : 0);
            sum += difference * difference;
        }
        return sum;
    }

    /**
     * The mean Brier score.
     *
     * @throws IllegalArgumentException if there are no states
     */
    public static double meanBrier(List<ScoredVote> states) {
        return mean(states, ProbabilityScores::brier);
    }

    /** −ln of the probability of what was voted, in nats, 0 to 6.9; 0 is best (Good 1952). */
    public static double logScore(ScoredVote state) {
        return 0 - StrictMath.log(Math.min(1, Math.max(LEAST, state.probabilityOf(state.observed()))));
    }

    /**
     * The mean log score.
     *
     * @throws IllegalArgumentException if there are no states
     */
    public static double meanLogScore(List<ScoredVote> states) {
        return mean(states, ProbabilityScores::logScore);
    }

    private static double mean(List<ScoredVote> states, ToDoubleFunction<ScoredVote> score) {
        return Lists.notEmpty(states, "states").stream()
                .mapToDouble(score)
                .average()
                .orElseThrow();
    }
}
