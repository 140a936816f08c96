package demarche.evaluate.score;

import demarche.world.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The states that were given about the same probability of a Yes, or of another way to vote, and how many of them voted it
 * (Murphy and Winkler 1977).
 *
 * @param tenth 0 for probabilities below 0.1, … 9 for those of 0.9 and above
 * @param count how many states, at least 1
 * @param meanForecast their mean probability of it, 0 to 1
 * @param observedShare the share of them that voted it, 0 to 1; who stayed away voted nothing but that
 */
public record ReliabilityBin(int tenth, int count, double meanForecast, double observedShare) {
    private static final int BINS = 10;

    /**
     * The tenths of the probability of a Yes in which there are states, in order.
     *
     * @throws IllegalArgumentException if there are no states
     */
    public static List<ReliabilityBin> table(List<ScoredVote> states) {
        return table(states, Option.YES);
    }

    /**
     * The tenths of the probability of a way to vote in which there are states, in order.
     *
     * @throws IllegalArgumentException if there are no states
     */
    public static List<ReliabilityBin> table(List<ScoredVote> states, Option option) {
        List<List<ScoredVote>> bins = new ArrayList<>();
        IntStream.range(0, BINS).forEach(tenth -> bins.add(new ArrayList<>()));
        for (ScoredVote state : Lists.notEmpty(states, "states")) {
            bins.get(tenth(state.probabilityOf(option))).add(state);
        }
        return IntStream.range(0, BINS)
                .filter(tenth -> !bins.get(tenth).isEmpty())
                .mapToObj(tenth -> of(tenth, option, bins.get(tenth)))
                .toList();
    }

    /** The tenth a probability lies in. */
    public static int tenth(double probability) {
        return Math.min(BINS - 1, (int) (probability * BINS));
    }

    private static ReliabilityBin of(int tenth, Option option, List<ScoredVote> states) {
        double forecasts = states.stream()
                .mapToDouble(state -> state.probabilityOf(option))
                .sum();
        long observed =
                states.stream().filter(state -> state.observed() == option).count();
        return new ReliabilityBin(tenth, states.size(), forecasts / states.size(), observed / (double) states.size());
    }

    /** The least probability in it. */
    public double from() {
        return tenth / (double) BINS;
    }

    /** The probability below which it ends; the last one includes it. */
    public double to() {
        return (tenth + 1) / (double) BINS;
    }
}
