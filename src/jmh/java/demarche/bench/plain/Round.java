package demarche.bench.plain;

import demarche.reasoning.memory.Push;
import demarche.world.Option;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One round of second-order effects: what others did in the round before, and what follows from it. */
public final class Round {
    private final Given given;
    private final int number;
    private final Standings standings;
    private final Pushes own;
    private final Set<Push> all = new HashSet<>();
    private final int[][] sums;

    Round(Given given, int number, Standings standings, Pushes own) {
        this.given = given;
        this.number = number;
        this.standings = standings;
        this.own = own;
        this.sums = new int[given.measures().size()][given.states().size()];
    }

    /** The position of a state in the round before; {@code null} where it has none. */
    public @Nullable Option before(int measure, String state) {
        int s = own.indexOf(state);
        return s < 0 ? null : standings.position()[number - 1][measure][s];
    }

    /** The position for its own reasons alone; {@code null} where it has none. */
    public @Nullable Option first(int measure, String state) {
        int s = own.indexOf(state);
        return s < 0 ? null : standings.position()[0][measure][s];
    }

    /** A push of this round at full strength. */
    public void follow(String rule, int measure, String state, String counterpart) {
        String scope = given.measures().get(measure).id();
        if (all.add(new Push(state, rule, counterpart, scope, number, Push.FULL))) {
            int s = own.indexOf(state);
            if (s >= 0) {
                sums[measure][s] += own.milli(rule, Push.FULL);
            }
        }
    }

    int sum(int measure, int state) {
        return sums[measure][state];
    }

    Set<Push> all() {
        return all;
    }
}
