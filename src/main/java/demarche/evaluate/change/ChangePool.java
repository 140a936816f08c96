package demarche.evaluate.change;

import demarche.evaluate.score.Bootstrap;
import demarche.evaluate.score.Interval;
import demarche.evaluate.score.PrecisionRecall;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Several pairs of votes taken together, each state on each pair counting once. For intervals whole disputes are
 * drawn, all
 * pairs of a dispute with it; where there are few disputes the intervals are too narrow.
 */
public final class ChangePool {
    private final List<ChangeResult> pairs;
    private final List<String> disputes;
    private final List<Pooled> methods;

    /**
     * One method on all pairs.
     *
     * @param moves which states change
     * @param directions which states change and which way
     * @param averagePrecision of the ranking of all states of all pairs together
     * @param meanOverPairs average precision of each pair, and the mean of those on which any state changed
     */
    public record Pooled(
            String method,
            Moves.Score moves,
            Moves.Score directions,
            Interval precision,
            Interval recall,
            Interval f1,
            Interval averagePrecision,
            Interval meanOverPairs) {}

    /**
     * A method beside another: how much larger its average precision is, of all states together and mean over pairs.
     */
    public record Difference(String method, String other, Interval averagePrecision, Interval meanOverPairs) {}

    private ChangePool(List<ChangeResult> pairs) {
        this.pairs = List.copyOf(pairs);
        this.disputes =
                pairs.stream().map(ChangeResult::dispute).distinct().sorted().toList();
        List<Pooled> all = new ArrayList<>();
        for (int method = 0; method < pairs.get(0).methods().size(); method++) {
            all.add(pooled(method));
        }
        this.methods = List.copyOf(all);
    }

    /**
     * Takes pairs together.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static ChangePool of(List<ChangeResult> pairs) {
        if (pairs.isEmpty()) {
            throw new IllegalArgumentException("there are no pairs of votes to take together");
        }
        return new ChangePool(pairs);
    }

    /** The pairs. */
    public List<ChangeResult> pairs() {
        return pairs;
    }

    /** The number of disputes. */
    public int disputes() {
        return disputes.size();
    }

    /** The number of states that voted twice, counted per pair. */
    public int states() {
        return pairs.stream().mapToInt(ChangeResult::states).sum();
    }

    /** The number of changed votes. */
    public int moved() {
        return pairs.stream().mapToInt(pair -> pair.recorded().count()).sum();
    }

    /** The share of them that moved, which is the average precision of who knows nothing. */
    public double baseRate() {
        return states() == 0 ? 0 : moved() / (double) states();
    }

    /** The mean base rate of the pairs on which any state changed; 0 where nobody did on any. */
    public double meanBaseRate() {
        return pairs.stream()
                .filter(pair -> pair.recorded().count() > 0)
                .mapToDouble(ChangeResult::baseRate)
                .average()
                .orElse(0);
    }

    /** The methods, in the order of {@link ChangeResult#methods}. */
    public List<Pooled> methods() {
        return methods;
    }

    /** The informed rules beside each other method. */
    public List<Difference> differences() {
        List<Difference> all = new ArrayList<>();
        Ranking informed = new Ranking(0);
        for (int method = 1; method < methods.size(); method++) {
            Ranking other = new Ranking(method);
            all.add(new Difference(
                    methods.get(0).method(),
                    methods.get(method).method(),
                    interval(drawn -> informed.averagePrecision(drawn) - other.averagePrecision(drawn)),
                    interval(drawn -> informed.meanOverPairs(drawn) - other.meanOverPairs(drawn))));
        }
        return all;
    }

    private Pooled pooled(int method) {
        Ranking ranking = new Ranking(method);
        Map<String, Moves.Score> moves =
                scores(pair -> pair.score(pair.methods().get(method)));
        Map<String, Moves.Score> directions =
                scores(pair -> pair.directions(pair.methods().get(method)));
        return new Pooled(
                pairs.get(0).methods().get(method).method(),
                sum(moves, disputes),
                sum(directions, disputes),
                interval(drawn -> sum(moves, drawn).precision().orElse(0)),
                interval(drawn -> sum(moves, drawn).recall().orElse(0)),
                interval(drawn -> sum(moves, drawn).f1().orElse(0)),
                interval(ranking::averagePrecision),
                interval(ranking::meanOverPairs));
    }

    private Map<String, Moves.Score> scores(java.util.function.Function<ChangeResult, Moves.Score> score) {
        Map<String, Moves.Score> scores = new TreeMap<>();
        pairs.forEach(pair -> scores.merge(pair.dispute(), score.apply(pair), Moves.Score::plus));
        return scores;
    }

    private static Moves.Score sum(Map<String, Moves.Score> scores, List<String> drawn) {
        Moves.Score none = new Moves.Score(0, 0, 0);
        return drawn.stream().map(dispute -> scores.getOrDefault(dispute, none)).reduce(none, Moves.Score::plus);
    }

    private Interval interval(ToDoubleFunction<List<String>> figure) {
        return Bootstrap.STANDARD.interval(disputes, dispute -> dispute, figure);
    }

    /** The ranking of one method, sorted once for all draws. A draw without a change counts 0. */
    private final class Ranking {
        private final PrecisionRecall together;
        private final Map<String, double[]> ofPairs = new LinkedHashMap<>();

        Ranking(int method) {
            together = PrecisionRecall.of(disputes.stream()
                    .map(dispute -> pairs.stream()
                            .filter(pair -> pair.dispute().equals(dispute))
                            .flatMap(pair -> pair.ranked(pair.methods().get(method)).stream())
                            .toList())
                    .toList());
            disputes.forEach(dispute -> ofPairs.put(
                    dispute,
                    pairs.stream()
                            .filter(pair -> pair.dispute().equals(dispute))
                            .map(pair -> pair.averagePrecision(pair.methods().get(method)))
                            .filter(OptionalDouble::isPresent)
                            .mapToDouble(OptionalDouble::getAsDouble)
                            .toArray()));
        }

        double averagePrecision(List<String> drawn) {
            int[] times = new int[disputes.size()];
            drawn.forEach(dispute -> times[disputes.indexOf(dispute)]++);
            return together.averagePrecision(times).orElse(0);
        }

        double meanOverPairs(List<String> drawn) {
            return drawn.stream()
                    .flatMapToDouble(dispute -> Arrays.stream(ofPairs.getOrDefault(dispute, new double[0])))
                    .average()
                    .orElse(0);
        }
    }
}
