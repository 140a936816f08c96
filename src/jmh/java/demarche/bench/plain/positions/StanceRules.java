package demarche.bench.plain.positions;

import demarche.bench.plain.Before;
import demarche.bench.plain.Commitments;
import demarche.bench.plain.Given;
import demarche.reasoning.memory.Baseline;
import demarche.reasoning.memory.Rung;
import demarche.world.Option;
import org.jspecify.annotations.Nullable;

/**
 * {@code rules/positions/stance.drl}; its sums ({@code case-total}, {@code total}) are made where pushes
 * are added.
 *
 * @param before {@code null} while the baseline is inferred
 */
public record StanceRules(
        Given given, @Nullable Before before, @Nullable Commitments commitments) {

    /** The stance a state acts on once its commitments have resisted. */
    public int hold(int round, int measure, int state, int stance) {
        if (before == null || commitments == null) {
            return stance;
        }
        return Baseline.held(
                stance,
                before.from(round, measure, state),
                before.to(round, measure, state),
                commitments.cost(measure, state));
    }

    /** The rung of the ladder on which a stance lies. */
    public Option place(int measure, int held) {
        for (Rung rung : given.ladders().get(measure)) {
            if (rung.from() <= held && held <= rung.to()) {
                return rung.option();
            }
        }
        throw new IllegalStateException("the rungs cover every stance once");
    }
}
