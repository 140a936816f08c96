package demarche.evaluate.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Every score of one method on the same states.
 *
 * @param n how many states
 * @param attended how many of them took part in the vote
 * @param accuracy see {@link ConfusionMatrix#accuracy}
 * @param macroF1 see {@link ConfusionMatrix#macroF1}
 * @param balancedAccuracy see {@link ConfusionMatrix#balancedAccuracy}
 * @param rps see {@link ProbabilityScores#meanRps}; empty if no state attended
 * @param brier see {@link ProbabilityScores#meanBrier}
 * @param logScore see {@link ProbabilityScores#meanLogScore}
 * @param reliability see {@link ReliabilityBin#table}
 */
public record Scores(
        int n,
        int attended,
        ConfusionMatrix matrix,
        double accuracy,
        double macroF1,
        double balancedAccuracy,
        OptionalDouble rps,
        double brier,
        double logScore,
        List<ReliabilityBin> reliability) {

    public Scores {
        reliability = List.copyOf(reliability);
    }

    /**
     * The scores of these states.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static Scores of(List<ScoredVote> states) {
        ConfusionMatrix matrix = ConfusionMatrix.of(states);
        return new Scores(
                states.size(),
                (int) states.stream().filter(ScoredVote::attended).count(),
                matrix,
                matrix.accuracy(),
                matrix.macroF1(),
                matrix.balancedAccuracy(),
                ProbabilityScores.findMeanRps(states),
                ProbabilityScores.meanBrier(states),
                ProbabilityScores.meanLogScore(states),
                ReliabilityBin.table(states));
    }

    /**
     * The scores of each region, or whatever else states are counted with, by its name.
     *
     * @throws IllegalArgumentException if there are no states
     */
    public static SortedMap<String, Scores> byCluster(List<ScoredVote> states) {
        SortedMap<String, List<ScoredVote>> clusters = new TreeMap<>();
        Lists.notEmpty(states, "states")
                .forEach(state -> clusters.computeIfAbsent(state.cluster(), cluster -> new ArrayList<>())
                        .add(state));
        SortedMap<String, Scores> scores = new TreeMap<>();
        clusters.forEach((cluster, of) -> scores.put(cluster, Scores.of(of)));
        return Collections.unmodifiableSortedMap(scores);
    }
}
