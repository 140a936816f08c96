package demarche.evaluate.score;

import demarche.world.Option;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Confusion matrix of observed and inferred options.
 *
 * @param options all options
 * @param counts rows observed, columns inferred, both in the order of the options
 */
public record ConfusionMatrix(List<Option> options, List<List<Integer>> counts) {

    /** @throws IllegalArgumentException if rows and columns are not those of the options, or hold no count above 0 */
    public ConfusionMatrix {
        options = List.copyOf(options);
        counts = counts.stream().map(List::copyOf).toList();
        int size = options.size();
        if (counts.size() != size || counts.stream().anyMatch(row -> row.size() != size)) {
            throw new IllegalArgumentException("a confusion matrix has " + size + " rows and columns");
        }
        if (counts.stream().flatMap(List::stream).anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("a confusion matrix counts no less than 0");
        }
        if (counts.stream().flatMap(List::stream).allMatch(count -> count == 0)) {
            throw new IllegalArgumentException("no states to score");
        }
    }

    /** Options of votes. */
    public ConfusionMatrix(List<List<Integer>> counts) {
        this(ScoredVote.OPTIONS, counts);
    }

    /**
     * Counts votes.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static ConfusionMatrix of(List<ScoredVote> states) {
        return of(ScoredVote.OPTIONS, states, ScoredVote::observed, ScoredVote::inferred);
    }

    /**
     * Counts pairs of observed and inferred options.
     *
     * @throws IllegalArgumentException if there is nothing
     */
    public static <T> ConfusionMatrix of(
            List<Option> options, List<T> cases, Function<T, Option> observed, Function<T, Option> inferred) {
        int[][] counts = new int[options.size()][options.size()];
        cases.forEach(of -> counts[options.indexOf(observed.apply(of))][options.indexOf(inferred.apply(of))]++);
        return new ConfusionMatrix(
                options,
                Arrays.stream(counts)
                        .map(row -> IntStream.of(row).boxed().toList())
                        .toList());
    }

    /** The count of an observed and an inferred option. */
    public int count(Option observed, Option inferred) {
        return counts.get(options.indexOf(observed)).get(options.indexOf(inferred));
    }

    /** The total. */
    public int total() {
        return options.stream().mapToInt(this::observed).sum();
    }

    /** The number observed with this option. */
    public int observed(Option option) {
        return options.stream().mapToInt(inferred -> count(option, inferred)).sum();
    }

    /** The number inferred with this option. */
    public int inferred(Option option) {
        return options.stream().mapToInt(observed -> count(observed, option)).sum();
    }

    /** The share of matches, 0 to 1. */
    public double accuracy() {
        return options.stream().mapToInt(this::hits).sum() / (double) total();
    }

    /**
     * The mean over the options of F1 = 2·hits / (observed + inferred), 0 to 1. One that neither was observed nor was
     * inferred does not count; one that was observed and never inferred counts 0 (van Rijsbergen 1979; Sokolova and
     * Lapalme
     * 2009).
     */
    public double macroF1() {
        return options.stream()
                .filter(option -> observed(option) + inferred(option) > 0)
                .mapToDouble(option -> 2.0 * hits(option) / (observed(option) + inferred(option)))
                .average()
                .orElseThrow();
    }

    /** The mean over the options that were observed of the share inferred, 0 to 1 (Brodersen et al. 2010). */
    public double balancedAccuracy() {
        return options.stream()
                .filter(option -> observed(option) > 0)
                .mapToDouble(option -> hits(option) / (double) observed(option))
                .average()
                .orElseThrow();
    }

    private int hits(Option option) {
        return count(option, option);
    }
}
