package demarche.evaluate.score;

import static demarche.world.Option.ABSENT;
import static demarche.world.Option.ABSTAIN;
import static demarche.world.Option.NO;
import static demarche.world.Option.YES;

import demarche.reasoning.Probability;
import demarche.world.Option;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Inferred and recorded vote of one state on one measure.
 *
 * @param state its code
 * @param cluster what it is counted with: its regional group or bloc
 * @param probability each 0 to 1, together 1
 */
public record ScoredVote(String state, String cluster, Option observed, Option inferred, Probability probability) {

    /** The ways to vote, in the order in which outcomes are shown. */
    public static final List<Option> OPTIONS = List.of(YES, ABSTAIN, NO, ABSENT);

    private static final double ROUNDING = 1e-6;

    public ScoredVote {
        for (Option option : List.of(observed, inferred)) {
            if (!OPTIONS.contains(option)) {
                throw new IllegalArgumentException(option.code() + " of " + state + " is no way to vote");
            }
        }
        double[] four = {probability.yes(), probability.abstain(), probability.no(), probability.absent()};
        // Written so that what is no number is refused as well.
        if (!DoubleStream.of(four).allMatch(p -> p >= 0 && p <= 1 + ROUNDING)
                || Math.abs(DoubleStream.of(four).sum() - 1) > ROUNDING) {
            throw new IllegalArgumentException("the probabilities of " + state + " do not add up to 1: " + probability);
        }
    }

    /** Whether the inferred vote matches the record. */
    public boolean matches() {
        return observed == inferred;
    }

    /** Whether the state took part in the vote. */
    public boolean attended() {
        return observed != ABSENT;
    }

    /** The forecast probability of a way to vote, 0 to 1. */
    public double probabilityOf(Option option) {
        return probability.of(option);
    }
}
