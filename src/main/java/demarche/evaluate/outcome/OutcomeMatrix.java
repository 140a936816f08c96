package demarche.evaluate.outcome;

import demarche.world.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * How often each option was inferred where each was observed.
 *
 * @param options the options observed or inferred at least once, in the order of rows and columns
 * @param counts rows observed, columns inferred
 */
public record OutcomeMatrix(List<Option> options, List<List<Integer>> counts) {

    public OutcomeMatrix {
        options = List.copyOf(options);
        counts = counts.stream().map(List::copyOf).toList();
        int size = options.size();
        if (size == 0 || counts.size() != size || counts.stream().anyMatch(row -> row.size() != size)) {
            throw new IllegalArgumentException("a matrix needs one row and one column for each of its options");
        }
    }

    /**
     * Counts outcomes.
     *
     * @param order every option there can be, in the order wanted
     * @throws IllegalArgumentException where there are no outcomes
     */
    public static OutcomeMatrix of(List<Outcome> outcomes, List<Option> order) {
        if (outcomes.isEmpty()) {
            throw new IllegalArgumentException("no outcome to score");
        }
        List<Option> options = order.stream()
                .filter(option -> outcomes.stream().anyMatch(o -> o.observed() == option || o.inferred() == option))
                .toList();
        List<List<Integer>> counts = new ArrayList<>();
        for (Option observed : options) {
            counts.add(options.stream()
                    .map(inferred -> (int) outcomes.stream()
                            .filter(o -> o.observed() == observed && o.inferred() == inferred)
                            .count())
                    .toList());
        }
        return new OutcomeMatrix(options, counts);
    }

    /** How many were scored. */
    public int total() {
        return indices().map(this::observed).sum();
    }

    /** Share of all that match, 0 to 1. */
    public double accuracy() {
        return (double) indices().map(this::matching).sum() / total();
    }

    /** Mean, over the options observed, of the share of each that was inferred; 0 to 1. */
    public double balancedAccuracy() {
        return mean(indices().filter(i -> observed(i) > 0).mapToDouble(i -> (double) matching(i) / observed(i)));
    }

    /**
     * Mean F1 over the options observed or inferred, 0 to 1; an option observed and never inferred, or inferred and never
     * observed, counts as 0.
     */
    public double macroF1() {
        return mean(indices().mapToDouble(i -> 2.0 * matching(i) / (observed(i) + inferred(i))));
    }

    private int matching(int option) {
        return counts.get(option).get(option);
    }

    private int observed(int option) {
        return counts.get(option).stream().mapToInt(Integer::intValue).sum();
    }

    private int inferred(int option) {
        return counts.stream().mapToInt(row -> row.get(option)).sum();
    }

    private IntStream indices() {
        return IntStream.range(0, options.size());
    }

    private static double mean(DoubleStream values) {
        return values.average().orElseThrow();
    }
}
