package demarche.robustness;

import demarche.crisis.Ask;
import demarche.reasoning.InstrumentAssessment;
import demarche.world.Coded;
import java.util.List;

/**
 * The position under another reading of the text.
 *
 * @param name an ask level or a {@link Shift}
 * @param asks thresholds of this reading
 * @param inferred the position
 * @param flips whether the position differs from the inferred one
 */
public record Reading(String name, List<Ask> asks, InstrumentAssessment inferred, boolean flips) {

    /** Shifts of the thresholds of a vote by one spread. */
    public enum Shift implements Coded {
        LESS_BY_A_SPREAD,
        MORE_BY_A_SPREAD
    }

    public Reading {
        asks = List.copyOf(asks);
    }
}
