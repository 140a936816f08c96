package demarche.explain;

import demarche.rules.Rule;
import demarche.world.Coded;
import demarche.world.Option;
import java.util.Optional;

/**
 * A driver rule that pushes towards the wanted option and does not fire.
 *
 * @param milli its contribution at full strength, in milli-log-odds with its sign
 * @param graded whether its contribution depends on a degree
 * @param bring what could make it fire
 * @param reaches the option of the state with this push at full strength, all else equal
 * @param told its conditions
 */
public record Candidate(Rule rule, int milli, boolean graded, Bring bring, Optional<Option> reaches, RuleAccount told) {

    /** The changes that could make a rule fire. */
    public enum Bring implements Coded {
        /** Other facts. */
        FACTS,
        /** A scenario: a lever or an assumed position. */
        SCENARIO,
        /** Nothing, because the case and its text determine the missing condition. */
        NOTHING
    }
}
