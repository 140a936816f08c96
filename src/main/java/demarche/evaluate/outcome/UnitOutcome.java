package demarche.evaluate.outcome;

import demarche.world.Option;

/**
 * What one state, or one union counted once, was seen to do beside what was inferred.
 *
 * @param unit code of the state, or of the union that stands for its members
 */
public record UnitOutcome(String unit, Option observed, Option inferred) {

    /** Whether the inference matches the record. */
    public boolean matches() {
        return observed == inferred;
    }
}
