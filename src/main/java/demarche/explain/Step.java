package demarche.explain;

import demarche.world.Coded;
import java.util.List;
import java.util.Optional;

/**
 * One step of a derivation: a sentence and what it rests on.
 *
 * @param sentence finished, with the names of states filled in and no full stop
 * @param milli what it adds to the stance (a push), where it lies (a stance) or what it asks (an ask), in
 *     milli-log-odds
 * @param rule id of the rule that concluded it
 * @param citation of a fact
 * @param premises what it rests on, in order
 */
public record Step(
        Kind kind,
        String sentence,
        Optional<Integer> milli,
        Optional<String> rule,
        Optional<Citation> citation,
        List<Step> premises) {

    /** What a step of a derivation is. */
    public enum Kind implements Coded {
        POSITION,
        STANCE,
        ASK,
        PUSH,
        CONCEPT,
        FRAME,
        FACT,
        CASE,
        /** What a scenario sets or assumes. */
        SCENARIO
    }

    /** The same step without what lies deeper than {@code depth} levels below it. */
    public Step cut(int depth) {
        return new Step(
                kind,
                sentence,
                milli,
                rule,
                citation,
                depth <= 0
                        ? List.of()
                        : premises.stream().map(p -> p.cut(depth - 1)).toList());
    }
}
