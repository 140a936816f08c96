package demarche.reasoning;

import demarche.crisis.VoteAsks;
import demarche.world.Option;
import java.util.List;

/**
 * The probability of each vote, given the stated rules and facts. The four add up to 1.
 *
 * @param absent from the share of roll calls missed in the year before, or 1 for a suspended vote
 */
public record Probability(double yes, double abstain, double no, double absent) {

    /**
     * Returns Λ(s·stance − threshold for yes) and Λ(threshold for no − s·stance), times the probability of presence.
     *
     * <p>The thresholds of one vote scatter around those of its level. The probability is integrated over them by the
     * approximation for a logistic of a normal variable, Λ(x / √(1 + π s² / 8)) with s the spread (MacKay 1992, The
     * evidence framework applied to classification networks, Neural Computation 4, eq. 10 f.). If several readings of
     * the text are defensible, each has the same weight.
     *
     * @param leaning s·stance in milli-log-odds: positive towards a yes
     * @param readings the thresholds of each defensible reading of the text, at least one
     * @param absent 0 to 1
     */
    static Probability of(int leaning, List<VoteAsks> readings, double absent) {
        double present = 1 - absent;
        double yes = 0;
        double no = 0;
        for (VoteAsks asks : readings) {
            yes += present * spread(leaning - asks.yes(), asks.spread()) / readings.size();
            no += present * spread(asks.no() - leaning, asks.spread()) / readings.size();
        }
        return new Probability(yes, Math.max(0, present - yes - no), no, absent);
    }

    /**
     * Returns the probability of one vote, 0 to 1.
     *
     * @throws IllegalArgumentException if the option is not a vote
     */
    public double of(Option option) {
        return switch (option) {
            case YES -> yes;
            case ABSTAIN -> abstain;
            case NO -> no;
            case ABSENT -> absent;
            default -> throw new IllegalArgumentException(option.code() + " is no way to vote");
        };
    }

    private static double spread(int milli, int spread) {
        double s = spread / 1000.0;
        return 1 / (1 + StrictMath.exp(-milli / 1000.0 / Math.sqrt(1 + Math.PI * s * s / 8)));
    }
}
