package demarche.evaluate;

import demarche.evaluate.score.Bootstrap;
import demarche.evaluate.score.Interval;
import demarche.evaluate.score.McNemar;
import demarche.evaluate.score.ScoredPair;
import demarche.evaluate.score.Scores;
import demarche.evaluate.score.Totals;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** The rules compared with one baseline, on the votes covered by both. */
public final class BaselineComparison {
    private final String baseline;
    private final boolean hasSeenTheVote;
    private final int votes;
    private final List<ScoredPair> pairs;
    private final Map<String, Totals> clusters = new TreeMap<>();

    private BaselineComparison(
            String baseline, boolean hasSeenTheVote, int votes, Map<String, List<ScoredPair>> clusters) {
        this.baseline = baseline;
        this.hasSeenTheVote = hasSeenTheVote;
        this.votes = votes;
        this.pairs = clusters.values().stream().flatMap(List::stream).toList();
        clusters.forEach((cluster, of) -> this.clusters.put(cluster, Totals.of(of)));
    }

    /**
     * Compares votes that are resampled in clusters.
     *
     * @param votes how many roll calls
     * @param clusters at least one, none empty
     */
    static BaselineComparison of(
            String baseline, boolean hasSeenTheVote, int votes, Map<String, List<ScoredPair>> clusters) {
        return new BaselineComparison(baseline, hasSeenTheVote, votes, clusters);
    }

    /** The strongest vote-blind baseline: the one over which the rules have least skill. */
    static Optional<BaselineComparison> hardest(List<BaselineComparison> comparisons) {
        return comparisons.stream()
                .filter(comparison -> !comparison.hasSeenTheVote())
                .min(Comparator.comparingDouble(BaselineComparison::skill));
    }

    /** The name of the baseline. */
    public String baseline() {
        return baseline;
    }

    /** Whether the baseline has seen the votes. */
    public boolean hasSeenTheVote() {
        return hasSeenTheVote;
    }

    /** The number of roll calls. */
    public int votes() {
        return votes;
    }

    /** The scores of the baseline. */
    public Scores ofBaseline() {
        return Scores.of(pairs.stream().map(ScoredPair::baseline).toList());
    }

    /** The scores of the rules on the same votes. */
    public Scores ofRules() {
        return Scores.of(pairs.stream().map(ScoredPair::method).toList());
    }

    /** Skill: 1 − RPS of the rules / RPS of the baseline; 1 is perfect, 0 is no better. */
    public double skill() {
        return Totals.sum(List.copyOf(clusters.values())).skill();
    }

    /** Skill with its interval. */
    public Interval skillInterval() {
        return interval(Totals::skill);
    }

    /** Accuracy of the rules minus that of the baseline. */
    public Interval accuracyDifference() {
        return interval(Totals::accuracyDifference);
    }

    /** Macro-F1 of the rules minus that of the baseline. */
    public Interval macroF1Difference() {
        return interval(Totals::macroF1Difference);
    }

    /** McNemar's test of the number of matches. */
    public McNemar mcNemar() {
        return McNemar.of(pairs);
    }

    /** A figure of the rules alone. */
    Interval interval(ToDoubleFunction<Totals> figure) {
        return Bootstrap.STANDARD.interval(
                List.copyOf(clusters.entrySet()),
                Map.Entry::getKey,
                drawn -> figure.applyAsDouble(
                        Totals.sum(drawn.stream().map(Map.Entry::getValue).toList())));
    }
}
