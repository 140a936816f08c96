package demarche.explain;

import demarche.rules.Rule;
import demarche.world.Coded;
import demarche.world.Option;
import java.util.Optional;

/**
 * A driver rule that pushes the way asked for and does not fire.
 *
 * @param milli what it would add at full strength, in milli-log-odds with its sign
 * @param graded whether it may add less, with the degree of what it reads
 * @param bring what could make it fire
 * @param reaches the option on which it would place the state at full strength, were nothing else to change
 * @param told its conditions
 */
public record Candidate(Rule rule, int milli, boolean graded, Bring bring, Optional<Option> reaches, RuleAccount told) {

    /** What could make a rule fire. */
    public enum Bring implements Coded {
        /** Other facts about the state or others. */
        FACTS,
        /** A scenario: a lever, a position that is assumed. */
        SCENARIO,
        /** Nothing: what is missing is given with the case and its text. */
        NOTHING
    }
}
