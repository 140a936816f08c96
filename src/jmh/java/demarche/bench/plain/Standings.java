package demarche.bench.plain;

import demarche.world.Option;
import org.jspecify.annotations.Nullable;

/**
 * Where every state stands: by round, measure and state, each counted from 0.
 *
 * @param stance in milli-log-odds
 * @param held the stance acted on once commitments have resisted
 * @param leaning the rung of the held stance; {@code null} where the position is assumed
 * @param position after gates; {@code null} where a state has no say
 * @param mediation by state, in the last round
 * @param initiative what a party answers to one; by state, in the last round
 */
public record Standings(
        int[][][] stance,
        int[][][] held,
        @Nullable Option[][][] leaning,
        @Nullable Option[][][] position,
        @Nullable Option[] mediation,
        @Nullable Option[] initiative) {

    /** Nothing placed yet. */
    static Standings of(Given given) {
        int rounds = given.rounds() + 1;
        int measures = given.measures().size();
        int states = given.states().size();
        return new Standings(
                new int[rounds][measures][states],
                new int[rounds][measures][states],
                new Option[rounds][measures][states],
                new Option[rounds][measures][states],
                new Option[states],
                new Option[states]);
    }
}
