package demarche.reasoning.memory;

import demarche.world.Option;
import org.jspecify.annotations.Nullable;

/**
 * The stance and position of a state without a scenario.
 *
 * <p>It is inserted after the baseline has been inferred, so that no commitment holds a stance before.
 *
 * @param stance in milli-log-odds
 * @param from lowest stance of the state's option
 * @param to highest stance of that option
 * @param position {@code null} if the state has none, or before it is known
 */
public record Baseline(
        String state,
        String measure,
        int round,
        int stance,
        int from,
        int to,
        @Nullable Option position) {

    /** For a position without a stance, as on mediation. */
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
     * For consequences: the stance after commitments. A change of option must first overcome their
     * cost. Commitments never pull a stance further than the edge of the option.
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
