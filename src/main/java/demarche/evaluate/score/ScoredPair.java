package demarche.evaluate.score;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** One recorded vote as a method inferred it and as a baseline did. */
public record ScoredPair(ScoredVote method, ScoredVote baseline) {

    public ScoredPair {
        if (!method.state().equals(baseline.state())) {
            throw new IllegalArgumentException(method.state() + " is compared with another state, " + baseline.state());
        }
        if (method.observed() != baseline.observed()) {
            throw new IllegalArgumentException("the method is scored on a vote of " + method.state() + " ("
                    + method.observed().code() + ") and the baseline on another ("
                    + baseline.observed().code() + ")");
        }
    }

    /**
     * The two on each state of one measure, by code.
     *
     * @throws IllegalArgumentException if they are not about the same states and votes, or about none
     */
    public static List<ScoredPair> match(List<ScoredVote> method, List<ScoredVote> baseline) {
        SortedMap<String, ScoredVote> left = byState(method);
        SortedMap<String, ScoredVote> right = byState(baseline);
        if (!left.keySet().equals(right.keySet())) {
            throw new IllegalArgumentException("method and baseline are scored on different states: "
                    + without(left, right) + " only the method, " + without(right, left) + " only the baseline");
        }
        return left.values().stream()
                .map(scored -> new ScoredPair(scored, right.getOrDefault(scored.state(), scored)))
                .toList();
    }

    private static SortedMap<String, ScoredVote> byState(List<ScoredVote> states) {
        SortedMap<String, ScoredVote> byState = new TreeMap<>();
        for (ScoredVote state : Lists.notEmpty(states, "states")) {
            if (byState.putIfAbsent(state.state(), state) != null) {
                throw new IllegalArgumentException(state.state() + " is scored twice on one measure");
            }
        }
        return byState;
    }

    private static List<String> without(SortedMap<String, ScoredVote> these, SortedMap<String, ScoredVote> those) {
        List<String> codes = new ArrayList<>(these.keySet());
        codes.removeAll(those.keySet());
        return codes;
    }
}
