package demarche.reasoning.memory;

import demarche.world.Option;
import org.jspecify.annotations.Nullable;

/**
 * Where a state stands without any scenario, as a scenario is measured against it.
 *
 * <p>There is none until the baseline has been inferred, so that nothing is held anywhere before.
 *
 * @param stance in milli-log-odds
 * @param from lowest stance of the rung the state stands on
 * @param to highest stance of that rung
 * @param position after gates; {@code null} where the state has no say, or before it is known
 */
public record Baseline(
        String state,
        String measure,
        int round,
        int stance,
        int from,
        int to,
        @Nullable Option position) {

    /** Of a position that is no matter of stance, as on mediation. */
    public static Baseline offLadder(Position position) {
        return new Baseline(
                position.state(),
                position.measure(),
                position.round(),
                0,
                Integer.MIN_VALUE,
                Integer.MAX_VALUE,
                position.option());
    }

    /**
     * For consequences: the stance a state acts on once commitments resist. Leaving the rung must first overcome their
     * cost; what they hold back never pulls further than the rung's edge.
     *
     * @param cost sum of the commitments' costs in milli-log-odds, not negative
     */
    public static int held(int stance, int from, int to, int cost) {
        if (stance > to) {
            return (int) Math.max(to, (long) stance - cost);
        }
        if (stance < from) {
            return (int) Math.min(from, (long) stance + cost);
        }
        return stance;
    }
}
