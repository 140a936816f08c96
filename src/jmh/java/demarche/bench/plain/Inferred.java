package demarche.bench.plain;

import demarche.reasoning.memory.Push;
import demarche.world.Option;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything inferred by hand.
 *
 * @param pushes what no lever bears on, what levers add, and one for each round
 * @param stance in milli-log-odds, by round, measure and state
 * @param position by round, measure and state; {@code null} where a state has no say
 */
public record Inferred(
        Given given,
        List<Pushes> pushes,
        int[][][] stance,
        @Nullable Option[][][] position) {

    /** Every push, of all rounds. */
    Set<Push> allPushes() {
        Set<Push> all = new HashSet<>();
        pushes.forEach(some -> all.addAll(some.all()));
        return all;
    }

    /** The positions of the last round, by measure and state. */
    @Nullable Option[][] last() {
        return position[given.rounds()];
    }
}
