package demarche.evaluate.score;

import demarche.world.Option;
import java.util.List;
import java.util.stream.IntStream;

/** Sums behind the scores of two methods on the same votes. They are additive, so that resampling is fast. */
public final class Totals {
    private static final List<Option> OPTIONS = ScoredVote.OPTIONS;
    private static final int SIZE = OPTIONS.size();

    private final int[] method = new int[SIZE * SIZE];
    private final int[] baseline = new int[SIZE * SIZE];
    private double methodRps;
    private double baselineRps;
    private int attended;

    /**
     * Sums over votes.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static Totals of(List<ScoredPair> pairs) {
        Totals totals = new Totals();
        for (ScoredPair pair : Lists.notEmpty(pairs, "states")) {
            totals.method[index(pair.method())]++;
            totals.baseline[index(pair.baseline())]++;
            if (pair.method().attended()) {
                totals.methodRps += ProbabilityScores.rps(pair.method());
                totals.baselineRps += ProbabilityScores.rps(pair.baseline());
                totals.attended++;
            }
        }
        return totals;
    }

    /** Adds several. */
    public static Totals sum(List<Totals> parts) {
        Totals sum = new Totals();
        for (Totals part : parts) {
            for (int i = 0; i < SIZE * SIZE; i++) {
                sum.method[i] += part.method[i];
                sum.baseline[i] += part.baseline[i];
            }
            sum.methodRps += part.methodRps;
            sum.baselineRps += part.baselineRps;
            sum.attended += part.attended;
        }
        return sum;
    }

    /** 1 − RPS of the method / RPS of the baseline; 0 where nobody attended. */
    public double skill() {
        return attended == 0 ? 0 : ProbabilityScores.skill(methodRps / attended, baselineRps / attended);
    }

    /** Mean RPS of the method; 0 where nobody attended. */
    public double rps() {
        return attended == 0 ? 0 : methodRps / attended;
    }

    /** Of the method, 0 to 1. */
    public double accuracy() {
        return accuracy(method);
    }

    /** Of the method, 0 to 1. */
    public double macroF1() {
        return matrix(method).macroF1();
    }

    /** Of the method less that of the baseline, −1 to 1. */
    public double accuracyDifference() {
        return accuracy(method) - accuracy(baseline);
    }

    /** Of the method less that of the baseline, −1 to 1. */
    public double macroF1Difference() {
        return matrix(method).macroF1() - matrix(baseline).macroF1();
    }

    private static double accuracy(int[] counts) {
        int hits = IntStream.range(0, SIZE).map(i -> counts[i * SIZE + i]).sum();
        return hits / (double) IntStream.of(counts).sum();
    }

    private static ConfusionMatrix matrix(int[] counts) {
        return new ConfusionMatrix(IntStream.range(0, SIZE)
                .mapToObj(row -> IntStream.range(0, SIZE)
                        .mapToObj(column -> counts[row * SIZE + column])
                        .toList())
                .toList());
    }

    private static int index(ScoredVote scored) {
        return OPTIONS.indexOf(scored.observed()) * SIZE + OPTIONS.indexOf(scored.inferred());
    }
}
