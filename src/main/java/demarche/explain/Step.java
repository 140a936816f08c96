package demarche.explain;

import demarche.world.Coded;
import java.util.List;
import java.util.Optional;

/**
 * One step of a derivation: a sentence and its premises.
 *
 * @param sentence complete, with the names of states and without a full stop
 * @param milli the contribution of a push, the value of a stance or of a threshold, in
 *     milli-log-odds
 * @param rule id of the rule that concluded it
 * @param citation of a fact
 * @param premises in order
 */
public record Step(
        Kind kind,
        String sentence,
        Optional<Integer> milli,
        Optional<String> rule,
        Optional<Citation> citation,
        List<Step> premises) {

    /** The kind of a step. */
    public enum Kind implements Coded {
        POSITION,
        STANCE,
        ASK,
        PUSH,
        CONCEPT,
        FRAME,
        FACT,
        CASE,
        /** A setting or an assumption of a scenario. */
        SCENARIO
    }

    /** Returns a step that is neither a fact nor a conclusion of a rule. */
    static Step of(Kind kind, String sentence, Optional<Integer> milli, List<Step> premises) {
        return new Step(kind, sentence, milli, Optional.empty(), Optional.empty(), premises);
    }

    /** Returns a step for a fact. */
    static Step ofFact(String sentence, Optional<Citation> citation) {
        return new Step(Kind.FACT, Sentences.begun(sentence), Optional.empty(), Optional.empty(), citation, List.of());
    }

    /** Returns a step for a conclusion of a rule. */
    static Step concluded(Kind kind, String sentence, Optional<String> rule, List<Step> premises) {
        return new Step(kind, sentence, Optional.empty(), rule, Optional.empty(), premises);
    }

    /** Returns this step with its contribution to the stance, in milli-log-odds. */
    Step adding(int milliLogOdds) {
        return new Step(kind, sentence, Optional.of(milliLogOdds), rule, citation, premises);
    }

    /** Returns this step with at most {@code depth} levels below it. */
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
