package demarche.reasoning;

import demarche.crisis.VoteAsks;
import demarche.world.Option;
import java.util.List;

/**
 * How likely the stated rules make each way to vote, given the stated facts; the four add up to 1.
 *
 * @param absent from the share of roll calls missed the year before, or 1 for a state kept away
 */
public record Probability(double yes, double abstain, double no, double absent) {

    /**
     * Λ(s·stance − ask of yes) and Λ(ask of no − s·stance), times the chance of being present.
     *
     * <p>The cuts of one vote scatter about those of its level; the probability is integrated over them by the
     * approximation for a logistic of a normal variable, Λ(x / √(1 + π s² / 8)) with s the spread (MacKay 1992, The
     * evidence framework applied to classification networks, Neural Computation 4, eq. 10 f.). Where several readings of
     * the text are defensible, each counts the same.
     *
     * @param leaning s·stance in milli-log-odds: positive towards a yes
     * @param readings the asks of each defensible reading of the text, at least one
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
     * That of one way to vote, 0 to 1.
     *
     * @throws IllegalArgumentException where the option is no way to vote
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
