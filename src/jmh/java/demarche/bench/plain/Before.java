package demarche.bench.plain;

import demarche.reasoning.memory.Rung;
import demarche.world.Option;
import org.jspecify.annotations.Nullable;

/** Where every state stood before a scenario. */
public final class Before {
    private final Given given;
    private final Standings standings;
    private final int[][][] from;
    private final int[][][] to;

    Before(Given given, Standings standings) {
        this.given = given;
        this.standings = standings;
        int measures = given.measures().size();
        int states = given.states().size();
        from = new int[given.rounds() + 1][measures][states];
        to = new int[given.rounds() + 1][measures][states];
        for (int round = 0; round <= given.rounds(); round++) {
            for (int m = 0; m < measures; m++) {
                for (int s = 0; s < states; s++) {
                    Rung rung = rung(m, standings.stance()[round][m][s]);
                    from[round][m][s] = rung.from();
                    to[round][m][s] = rung.to();
                }
            }
        }
    }

    private Rung rung(int measure, int stance) {
        for (Rung rung : given.ladders().get(measure)) {
            if (rung.from() <= stance && stance <= rung.to()) {
                return rung;
            }
        }
        throw new IllegalStateException("the rungs cover every stance once");
    }

    /** Lowest stance of the rung a state stood on. */
    public int from(int round, int measure, int state) {
        return from[round][measure][state];
    }

    /** Highest stance of that rung. */
    public int to(int round, int measure, int state) {
        return to[round][measure][state];
    }

    /** The stance in the last round. */
    public int stance(int measure, int state) {
        return standings.stance()[given.rounds()][measure][state];
    }

    /** The position in the last round; {@code null} where a state had no say. */
    public @Nullable Option position(int measure, int state) {
        return standings.position()[given.rounds()][measure][state];
    }

    /** The position on mediation. */
    public @Nullable Option mediation(int state) {
        return standings.mediation()[state];
    }
}
