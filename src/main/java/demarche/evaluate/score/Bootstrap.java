package demarche.evaluate.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.hipparchus.random.RandomGenerator;
import org.hipparchus.random.Well19937c;

/**
 * Bootstrap intervals over clusters, for states that vote together: clusters are drawn with replacement, as many as
 * there are, and the figure is computed for each draw (Efron 1979; Field and Welsh 2007). Deterministic.
 *
 * @param draws how many, at least 1
 * @param seed of the draws
 */
public record Bootstrap(int draws, long seed) {
    private static final double LOW = 0.025;
    private static final double HIGH = 0.975;

    /** 2000 draws. */
    public static final Bootstrap STANDARD = new Bootstrap(2000, 20221012);

    public Bootstrap {
        if (draws < 1) {
            throw new IllegalArgumentException("at least 1 draw, not " + draws);
        }
    }

    /**
     * The interval of a figure.
     *
     * @param items for instance {@link ScoredPair} votes
     * @param cluster the name of what an item belongs to: its bloc within a measure, its dispute where several are
     *     pooled
     * @param statistic the figure of some items, for instance {@link Totals#skill}; it gets an item as often as its
     *     cluster was drawn
     * @throws IllegalArgumentException if there are no items
     */
    public <T> Interval interval(List<T> items, Function<T, String> cluster, ToDoubleFunction<List<T>> statistic) {
        SortedMap<String, List<T>> byName = new TreeMap<>();
        for (T item : Lists.notEmpty(items, "items")) {
            byName.computeIfAbsent(cluster.apply(item), name -> new ArrayList<>())
                    .add(item);
        }
        List<List<T>> clusters = List.copyOf(byName.values());
        RandomGenerator random = new Well19937c(seed);
        double[] figures = new double[draws];
        for (int i = 0; i < draws; i++) {
            figures[i] = statistic.applyAsDouble(draw(clusters, random));
        }
        Arrays.sort(figures);
        return new Interval(
                statistic.applyAsDouble(items), quantile(figures, LOW), quantile(figures, HIGH), clusters.size());
    }

    private static <T> List<T> draw(List<List<T>> clusters, RandomGenerator random) {
        List<T> drawn = new ArrayList<>();
        for (int i = 0; i < clusters.size(); i++) {
            drawn.addAll(clusters.get(random.nextInt(clusters.size())));
        }
        return drawn;
    }

    /**
     * The least figure that at least that share of the figures does not exceed (type 1 of Hyndman and Fan 1996). One
     * that
     * was drawn, not one between two: a skill may be minus infinity, and between that and a number there is none.
     */
    private static double quantile(double[] sorted, double share) {
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }
}
