package demarche.reasoning;

import demarche.reasoning.memory.Assumed;
import demarche.reasoning.memory.EarlierVote;
import demarche.reasoning.memory.LeverValue;
import demarche.world.fact.Fact;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a scenario, or a test of what an inference rests on, changes in working memory.
 *
 * @param scenarios ids of the scenarios the changes were composed of, and settings of single levers, as shown to people
 * @param levers the dials that are turned
 * @param removed facts that no longer hold
 * @param added facts that hold instead or besides
 * @param unrecorded votes of the session's argument that are taken off the record
 * @param weights other weights of driver rules by rule id, in milli-log-odds at full strength, without sign
 * @param assumed positions that are imposed instead of inferred
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

    /** Delta of a scenario, which leaves votes and weights as they are. */
    public Delta(List<String> scenarios, List<LeverValue> levers, List<Fact> removed, List<Fact> added) {
        this(scenarios, levers, removed, added, List.of(), Map.of(), List.of());
    }

    /** Facts and earlier votes are taken away, and nothing else changes. */
    public static Delta without(List<Fact> facts, List<EarlierVote> votes) {
        return new Delta(List.of(), List.of(), facts, List.of(), votes, Map.of(), List.of());
    }

    /** A driver rule weighs something else, and nothing else changes. */
    public static Delta weighing(String rule, int milli) {
        return new Delta(List.of(), List.of(), List.of(), List.of(), List.of(), Map.of(rule, milli), List.of());
    }

    /** The same with positions that are imposed. */
    public Delta assuming(List<Assumed> positions) {
        return new Delta(scenarios, levers, removed, added, unrecorded, weights, positions);
    }

    /** The same with more facts that no longer hold. */
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
