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

    /** What is neither a fact nor concluded by a rule. */
    static Step of(Kind kind, String sentence, Optional<Integer> milli, List<Step> premises) {
        return new Step(kind, sentence, milli, Optional.empty(), Optional.empty(), premises);
    }

    /** What a fact says. */
    static Step ofFact(String sentence, Optional<Citation> citation) {
        return new Step(Kind.FACT, Sentences.begun(sentence), Optional.empty(), Optional.empty(), citation, List.of());
    }

    /** What a rule concluded. */
    static Step concluded(Kind kind, String sentence, Optional<String> rule, List<Step> premises) {
        return new Step(kind, sentence, Optional.empty(), rule, Optional.empty(), premises);
    }

    /** The same step with what it adds to the stance, in milli-log-odds. */
    Step adding(int milliLogOdds) {
        return new Step(kind, sentence, Optional.of(milliLogOdds), rule, citation, premises);
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
