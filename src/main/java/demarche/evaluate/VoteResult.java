package demarche.evaluate;

import demarche.evaluate.score.ScoredPair;
import demarche.evaluate.score.ScoredVote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The inference of one vote.
 *
 * @param fold weights used
 * @param inLibrary whether it is one of the shipped ones
 * @param disputeInLibrary whether votes of its dispute are among them
 * @param blocs what each state is drawn with where figures of this vote are resampled
 * @param inferred by the shipped weights, for the reasons behind a failure
 */
public record VoteResult(
        RollCall call,
        Fold fold,
        boolean inLibrary,
        boolean disputeInLibrary,
        MethodResult rules,
        List<MethodResult> baselines,
        Map<String, String> blocs,
        VoteInference inferred) {

    public VoteResult {
        baselines = List.copyOf(baselines);
        blocs = Map.copyOf(blocs);
    }

    /** Whether the numbers it is scored with were fitted on its dispute. */
    public boolean fittedOnDispute() {
        return fold == Fold.SHIPPED && disputeInLibrary;
    }

    /** The rules beside each baseline, blocs being drawn together. */
    public List<BaselineComparison> comparisons() {
        return baselines.stream().map(this::comparison).toList();
    }

    /** The rules beside the vote-blind baseline that is hardest to beat; empty if there is none. */
    public Optional<BaselineComparison> best() {
        return BaselineComparison.hardest(comparisons());
    }

    /** The states whose vote is not what was inferred, those of which it was least expected first. */
    public List<Failure> failures() {
        return rules.states().stream()
                .filter(state -> !state.matches())
                .map(state -> Failure.of(state, call.measure(), inferred.pushesOn(state.state())))
                .sorted(Comparator.comparingDouble((Failure failure) ->
                                failure.scored().probabilityOf(failure.scored().observed()))
                        .thenComparing(failure -> failure.scored().state()))
                .toList();
    }

    /** The bloc of a state in resampling. */
    String bloc(ScoredVote state) {
        return blocs.getOrDefault(state.state(), state.cluster());
    }

    private BaselineComparison comparison(MethodResult baseline) {
        Map<String, List<ScoredPair>> clusters = new TreeMap<>();
        for (ScoredPair pair : ScoredPair.match(rules.states(), baseline.states())) {
            clusters.computeIfAbsent(bloc(pair.method()), bloc -> new ArrayList<>())
                    .add(pair);
        }
        return BaselineComparison.of(baseline.method(), baseline.hasSeenTheVote(), 1, clusters);
    }
}
