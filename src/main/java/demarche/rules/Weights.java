package demarche.rules;

import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Every number rules use, from {@code weights.yaml}.
 *
 * @param rounds R, the number of rounds of second-order effects
 * @param rules milli-log-odds at full strength by rule id, positive
 * @param judged the same as set by judgement before any calibration; from these a calibration starts
 * @param thresholds by name
 * @param commitments milli-log-odds of cost by rule id, positive
 * @param frames prominence by rule id; the highest leads
 */
public record Weights(
        int rounds,
        SortedMap<String, Integer> rules,
        SortedMap<String, Integer> judged,
        SortedMap<String, Integer> thresholds,
        SortedMap<String, Integer> commitments,
        SortedMap<String, Integer> frames) {

    /** Thresholds that the engine itself uses, beside those that rules compare with. */
    static final Set<String> OF_THE_ENGINE = Set.of("gravity-0", "gravity-1", "gravity-2", "gravity-3", "absence-kept");

    /** The same with other weights of rules. */
    public Weights withRules(SortedMap<String, Integer> others) {
        return new Weights(rounds, others, judged, thresholds, commitments, frames);
    }

    /** The same with commitments that cost nothing, so that no state is held to its baseline position. */
    public Weights withoutCommitments() {
        SortedMap<String, Integer> free = new TreeMap<>(commitments);
        free.replaceAll((rule, cost) -> 0);
        return new Weights(rounds, rules, judged, thresholds, Collections.unmodifiableSortedMap(free), frames);
    }
}
