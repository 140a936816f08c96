package demarche.evaluate.score;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** One recorded vote as a method inferred it and as a baseline did. */
public record Compared(Scored method, Scored baseline) {

    public Compared {
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
     * @throws IllegalArgumentException where they are not about the same states and votes, or about none
     */
    public static List<Compared> match(List<Scored> method, List<Scored> baseline) {
        SortedMap<String, Scored> left = byState(method);
        SortedMap<String, Scored> right = byState(baseline);
        if (!left.keySet().equals(right.keySet())) {
            throw new IllegalArgumentException("method and baseline are scored on different states: "
                    + without(left, right) + " only the method, " + without(right, left) + " only the baseline");
        }
        return left.values().stream()
                .map(scored -> new Compared(scored, right.getOrDefault(scored.state(), scored)))
                .toList();
    }

    private static SortedMap<String, Scored> byState(List<Scored> states) {
        SortedMap<String, Scored> byState = new TreeMap<>();
        for (Scored state : Lists.notEmpty(states, "states")) {
            if (byState.putIfAbsent(state.state(), state) != null) {
                throw new IllegalArgumentException(state.state() + " is scored twice on one measure");
            }
        }
        return byState;
    }

    private static List<String> without(SortedMap<String, Scored> these, SortedMap<String, Scored> those) {
        List<String> codes = new ArrayList<>(these.keySet());
        codes.removeAll(those.keySet());
        return codes;
    }

    /** The state both are about. */
    public String state() {
        return method.state();
    }

    /** What the method counts the state with. */
    public String cluster() {
        return method.cluster();
    }

    /**
     * Accuracy of the method less that of the baseline, −1 to 1.
     *
     * @throws IllegalArgumentException where there is nothing to compare
     */
    public static double accuracyDifference(List<Compared> pairs) {
        int difference = 0;
        for (Compared pair : Lists.notEmpty(pairs, "states")) {
            difference += (pair.method.matches() ? 1 : 0) - (pair.baseline.matches() ? 1 : 0);
        }
        return difference / (double) pairs.size();
    }

    /**
     * Macro-F1 of the method less that of the baseline, −1 to 1.
     *
     * @throws IllegalArgumentException where there is nothing to compare
     */
    public static double macroF1Difference(List<Compared> pairs) {
        return ConfusionMatrix.of(methods(pairs)).macroF1()
                - ConfusionMatrix.of(baselines(pairs)).macroF1();
    }

    /**
     * The method's {@link ProbabilityScores#skill} over the baseline, of the states that attended taken together; 0 where
     * none did, since neither then did better.
     *
     * @throws IllegalArgumentException where there is nothing to compare
     */
    public static double rpsSkill(List<Compared> pairs) {
        Lists.notEmpty(pairs, "states");
        return ProbabilityScores.skill(
                ProbabilityScores.findMeanRps(methods(pairs)).orElse(0),
                ProbabilityScores.findMeanRps(baselines(pairs)).orElse(0));
    }

    private static List<Scored> methods(List<Compared> pairs) {
        return pairs.stream().map(Compared::method).toList();
    }

    private static List<Scored> baselines(List<Compared> pairs) {
        return pairs.stream().map(Compared::baseline).toList();
    }
}
