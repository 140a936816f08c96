package demarche.evaluate.score;

import demarche.world.Option;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many states that voted one way were inferred to vote which way.
 *
 * @param counts rows observed, columns inferred, both in the order of {@link Scored#OPTIONS}
 */
public record ConfusionMatrix(List<List<Integer>> counts) {
    private static final int SIZE = Scored.OPTIONS.size();

    public ConfusionMatrix {
        counts = counts.stream().map(List::copyOf).toList();
        if (counts.size() != SIZE || counts.stream().anyMatch(row -> row.size() != SIZE)) {
            throw new IllegalArgumentException("a confusion matrix has " + SIZE + " rows and columns");
        }
        if (counts.stream().flatMap(List::stream).anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("a confusion matrix counts no less than 0");
        }
        if (counts.stream().flatMap(List::stream).allMatch(count -> count == 0)) {
            throw new IllegalArgumentException("no states to score");
        }
    }

    /**
     * Counts them.
     *
     * @throws IllegalArgumentException where there are none
     */
    public static ConfusionMatrix of(List<Scored> states) {
        int[][] counts = new int[SIZE][SIZE];
        for (Scored state : Lists.notEmpty(states, "states")) {
            counts[Scored.OPTIONS.indexOf(state.observed())][Scored.OPTIONS.indexOf(state.inferred())]++;
        }
        return new ConfusionMatrix(IntStream.range(0, SIZE)
                .mapToObj(row -> IntStream.of(counts[row]).boxed().toList())
                .toList());
    }

    /** How many states voted the one way and were inferred to vote the other. */
    public int count(Option observed, Option inferred) {
        return counts.get(Scored.OPTIONS.indexOf(observed)).get(Scored.OPTIONS.indexOf(inferred));
    }

    /** How many states there are. */
    public int total() {
        return Scored.OPTIONS.stream().mapToInt(this::observed).sum();
    }

    /** How many states voted that way. */
    public int observed(Option option) {
        return Scored.OPTIONS.stream()
                .mapToInt(inferred -> count(option, inferred))
                .sum();
    }

    /** How many states were inferred to vote that way. */
    public int inferred(Option option) {
        return Scored.OPTIONS.stream()
                .mapToInt(observed -> count(observed, option))
                .sum();
    }

    /** The share of states whose vote is what was inferred, 0 to 1. */
    public double accuracy() {
        return Scored.OPTIONS.stream().mapToInt(this::hits).sum() / (double) total();
    }

    /**
     * The mean over the ways to vote of F1 = 2·hits / (observed + inferred), 0 to 1. A way that neither was voted nor was
     * inferred does not count; one that was voted and never inferred counts 0 (van Rijsbergen 1979; Sokolova and Lapalme
     * 2009).
     */
    public double macroF1() {
        return Scored.OPTIONS.stream()
                .filter(option -> observed(option) + inferred(option) > 0)
                .mapToDouble(option -> 2.0 * hits(option) / (observed(option) + inferred(option)))
                .average()
                .orElseThrow();
    }

    /** The mean over the ways that were voted of the share inferred, 0 to 1 (Brodersen et al. 2010). */
    public double balancedAccuracy() {
        return Scored.OPTIONS.stream()
                .filter(option -> observed(option) > 0)
                .mapToDouble(option -> hits(option) / (double) observed(option))
                .average()
                .orElseThrow();
    }

    private int hits(Option option) {
        return count(option, option);
    }
}
