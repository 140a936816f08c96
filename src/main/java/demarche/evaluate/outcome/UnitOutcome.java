package demarche.evaluate.outcome;

import demarche.world.Option;

/**
 * Observed and inferred option of one state or one union.
 *
 * @param unit code of the state, or of the union that stands for its members
 */
public record UnitOutcome(String unit, Option observed, Option inferred) {

    /** Whether the inference matches the record. */
    public boolean matches() {
        return observed == inferred;
    }
}
