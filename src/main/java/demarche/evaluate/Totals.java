package demarche.evaluate;

import demarche.evaluate.score.Compared;
import demarche.evaluate.score.ConfusionMatrix;
import demarche.evaluate.score.ProbabilityScores;
import demarche.evaluate.score.Scored;
import demarche.world.Option;
import java.util.List;
import java.util.stream.IntStream;

/** What the scores of two methods on the same votes are made of; it adds up, so that clusters can be drawn quickly. */
final class Totals {
    private static final List<Option> OPTIONS = Scored.OPTIONS;
    private static final int SIZE = OPTIONS.size();

    private final int[] method = new int[SIZE * SIZE];
    private final int[] baseline = new int[SIZE * SIZE];
    private double methodRps;
    private double baselineRps;
    private int attended;

    static Totals of(List<Compared> pairs) {
        Totals totals = new Totals();
        for (Compared pair : pairs) {
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

    static Totals sum(List<Totals> parts) {
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
    double skill() {
        return attended == 0 ? 0 : ProbabilityScores.skill(methodRps / attended, baselineRps / attended);
    }

    /** Mean RPS of the method; 0 where nobody attended. */
    double rps() {
        return attended == 0 ? 0 : methodRps / attended;
    }

    double accuracy() {
        return accuracy(method);
    }

    double macroF1() {
        return matrix(method).macroF1();
    }

    double accuracyDifference() {
        return accuracy(method) - accuracy(baseline);
    }

    double macroF1Difference() {
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

    private static int index(Scored scored) {
        return OPTIONS.indexOf(scored.observed()) * SIZE + OPTIONS.indexOf(scored.inferred());
    }
}
