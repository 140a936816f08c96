package demarche.reasoning;

/**
 * How likely the stated rules make each way to vote, given the stated facts; the four add up to 1.
 *
 * @param absent from the share of roll calls missed the year before, or 1 for a state kept away
 */
public record Probability(double yes, double abstain, double no, double absent) {

    /**
     * Λ(s·stance − ask of yes) and Λ(ask of no − s·stance), times the chance of being present.
     *
     * @param leaning s·stance in milli-log-odds: positive towards a yes
     * @param askYes milli-log-odds
     * @param askNo milli-log-odds
     * @param absent 0 to 1
     */
    static Probability of(int leaning, int askYes, int askNo, double absent) {
        double present = 1 - absent;
        double yes = present * logistic(leaning - askYes);
        double no = present * logistic(askNo - leaning);
        return new Probability(yes, present - yes - no, no, absent);
    }

    private static double logistic(int milli) {
        return 1 / (1 + StrictMath.exp(-milli / 1000.0));
    }
}
