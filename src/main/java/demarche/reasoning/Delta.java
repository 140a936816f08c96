package demarche.reasoning;

import demarche.reasoning.memory.Assumed;
import demarche.reasoning.memory.EarlierVote;
import demarche.reasoning.memory.LeverValue;
import demarche.world.fact.Fact;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The changes in working memory for a scenario or a robustness test.
 *
 * @param scenarios ids of the composed scenarios and settings of single levers, for display
 * @param levers the levers that are turned
 * @param removed facts that no longer hold
 * @param added facts that hold in addition
 * @param unrecorded earlier votes that are removed from the record
 * @param weights changed weights of driver rules by rule id, in milli-log-odds at full strength, without sign
 * @param assumed positions that are imposed, not inferred
 */
public record Delta(
        List<String> scenarios,
        List<LeverValue> levers,
        List<Fact> removed,
        List<Fact> added,
        List<EarlierVote> unrecorded,
        Map<String, Integer> weights,
        List<Assumed> assumed) {
    /** The baseline. */
    public static final Delta NONE = new Delta(List.of(), List.of(), List.of(), List.of());

    /** Returns the delta of a scenario, without changes of votes and weights. */
    public Delta(List<String> scenarios, List<LeverValue> levers, List<Fact> removed, List<Fact> added) {
        this(scenarios, levers, removed, added, List.of(), Map.of(), List.of());
    }

    /** Returns a delta that only removes facts and earlier votes. */
    public static Delta without(List<Fact> facts, List<EarlierVote> votes) {
        return new Delta(List.of(), List.of(), facts, List.of(), votes, Map.of(), List.of());
    }

    /** Returns a delta that only changes the weight of a driver rule. */
    public static Delta weighing(String rule, int milli) {
        return new Delta(List.of(), List.of(), List.of(), List.of(), List.of(), Map.of(rule, milli), List.of());
    }

    /** Returns this delta with assumed positions. */
    public Delta assuming(List<Assumed> positions) {
        return new Delta(scenarios, levers, removed, added, unrecorded, weights, positions);
    }

    /** Returns this delta with further facts removed. */
    public Delta removing(List<Fact> facts) {
        return new Delta(
                scenarios,
                levers,
                Stream.concat(removed.stream(), facts.stream()).distinct().toList(),
                added,
                unrecorded,
                weights,
                assumed);
    }
}
