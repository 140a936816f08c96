package demarche.evaluate;

import demarche.evaluate.score.Interval;
import demarche.evaluate.score.ScoredPair;
import demarche.evaluate.score.ScoredVote;
import demarche.evaluate.score.Scores;
import demarche.evaluate.score.Totals;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Several votes taken together, each state on each vote counting once. Whole disputes are drawn where figures are resampled;
 * of a single dispute, blocs of states, each with all its votes.
 *
 * @param votes how many roll calls
 * @param disputes how many disputes
 * @param regions the scores of each regional group
 * @param comparisons the rules beside each baseline, on the votes of which it says something
 */
public record Pooled(
        int votes,
        int disputes,
        Scores scores,
        Interval accuracy,
        Interval macroF1,
        Interval rps,
        SortedMap<String, Scores> regions,
        List<BaselineComparison> comparisons) {

    public Pooled {
        comparisons = List.copyOf(comparisons);
    }

    /**
     * Pools them.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static Pooled of(List<VoteResult> votes) {
        List<ScoredVote> all =
                votes.stream().flatMap(vote -> vote.rules().states().stream()).toList();
        long disputes =
                votes.stream().map(vote -> vote.call().dispute()).distinct().count();
        Map<String, List<ScoredPair>> alone = new TreeMap<>();
        Map<String, Collected> byBaseline = new LinkedHashMap<>();
        for (VoteResult vote : votes) {
            Function<ScoredPair, String> cluster =
                    disputes > 1 ? pair -> vote.call().dispute() : pair -> vote.bloc(pair.method());
            ScoredPair.match(vote.rules().states(), vote.rules().states())
                    .forEach(pair -> alone.computeIfAbsent(cluster.apply(pair), id -> new ArrayList<>())
                            .add(pair));
            for (MethodResult baseline : vote.baselines()) {
                byBaseline
                        .computeIfAbsent(baseline.method(), name -> new Collected(baseline.hasSeenTheVote()))
                        .add(cluster, ScoredPair.match(vote.rules().states(), baseline.states()));
            }
        }
        BaselineComparison itself = BaselineComparison.of(ByRules.NAME, false, votes.size(), alone);
        List<BaselineComparison> comparisons = new ArrayList<>();
        byBaseline.forEach((name, of) -> comparisons.add(BaselineComparison.of(name, of.seen, of.votes, of.clusters)));
        return new Pooled(
                votes.size(),
                (int) disputes,
                Scores.of(all),
                itself.interval(Totals::accuracy),
                itself.interval(Totals::macroF1),
                itself.interval(Totals::rps),
                Scores.byCluster(all),
                comparisons);
    }

    /** The rules beside the vote-blind baseline that is hardest to beat; empty if there is none. */
    public Optional<BaselineComparison> best() {
        return BaselineComparison.hardest(comparisons);
    }

    private static final class Collected {
        private final boolean seen;
        private final Map<String, List<ScoredPair>> clusters = new TreeMap<>();
        private int votes;

        Collected(boolean seen) {
            this.seen = seen;
        }

        void add(Function<ScoredPair, String> cluster, List<ScoredPair> pairs) {
            pairs.forEach(pair -> clusters.computeIfAbsent(cluster.apply(pair), id -> new ArrayList<>())
                    .add(pair));
            votes++;
        }
    }
}
