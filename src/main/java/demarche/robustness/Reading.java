package demarche.robustness;

import demarche.crisis.Ask;
import demarche.reasoning.InstrumentAssessment;
import demarche.world.Coded;
import java.util.List;

/**
 * Where a state stands if the text asks more or less than it is taken to ask.
 *
 * @param name of the supposition: the code of an ask level, or {@link Shift}
 * @param asks as supposed
 * @param inferred the position under it
 * @param flips whether its option is another than the one inferred
 */
public record Reading(String name, List<Ask> asks, InstrumentAssessment inferred, boolean flips) {

    /** How far the asks of a vote are moved, when they are moved by the spread with which those of single votes scatter. */
    public enum Shift implements Coded {
        LESS_BY_A_SPREAD,
        MORE_BY_A_SPREAD
    }

    public Reading {
        asks = List.copyOf(asks);
    }
}
