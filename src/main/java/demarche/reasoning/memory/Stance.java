package demarche.reasoning.memory;

import demarche.world.Instrument;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.kie.api.definition.type.Modifies;

/**
 * The stance of a state on a measure in every round: a mutable cell. One rule sums it, and one rule binds it.
 *
 * <p>It knows its {@linkplain Standing standings}, so that only a stance that has left an option
 * wakes the rule that places it. Most changes of a sum do not change the option.
 */
public final class Stance {
    private final String state;
    private final String measure;
    private final Instrument instrument;
    private final List<Standing> standings;
    private int ofCase;
    private final int[] sums;
    private final Bond[] bonds;
    private boolean bound;

    /** The cost of leaving an option. */
    private record Bond(int from, int to, int cost) {
        private static final Bond NONE = new Bond(Integer.MIN_VALUE, Integer.MAX_VALUE, 0);
    }

    /**
     * A stance without a sum yet.
     *
     * @param lastRound the number of the last round; the first is 0
     */
    public Stance(String state, String measure, Instrument instrument, int lastRound) {
        this.state = state;
        this.measure = measure;
        this.instrument = instrument;
        this.sums = new int[lastRound + 1];
        this.bonds = new Bond[lastRound + 1];
        Arrays.fill(bonds, Bond.NONE);
        this.standings = IntStream.rangeClosed(0, lastRound)
                .mapToObj(round -> new Standing(this, round))
                .toList();
    }

    /** Returns an independent copy, with standings of its own. */
    public Stance copy() {
        Stance copy = new Stance(state, measure, instrument, getLastRound());
        copy.ofCase = ofCase;
        copy.bound = bound;
        System.arraycopy(sums, 0, copy.sums, 0, sums.length);
        System.arraycopy(bonds, 0, copy.bonds, 0, bonds.length);
        for (int round = 0; round < sums.length; round++) {
            copy.standings.get(round).setLeaning(standings.get(round).getRung());
        }
        return copy;
    }

    public String getState() {
        return state;
    }

    public String getMeasure() {
        return measure;
    }

    public Instrument getInstrument() {
        return instrument;
    }

    public int getLastRound() {
        return sums.length - 1;
    }

    /** Returns the standings of this stance, by round. */
    public List<Standing> standings() {
        return standings;
    }

    /** Sum of the pushes that count in the last round, in milli-log-odds; positive against the acting state. */
    public int getMilli() {
        return milli(getLastRound());
    }

    /** Returns the stance in the last round after commitments. */
    public int getHeld() {
        return held(getLastRound());
    }

    /** Whether it has left its option in some round, or has none yet. */
    public boolean isMisplaced() {
        for (Standing standing : standings) {
            if (standing.isLeft()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a commitment binds it. */
    public boolean isBound() {
        return bound;
    }

    /**
     * For consequences: sets the sums.
     *
     * @param ofCase the sum of pushes on the whole case, in milli-log-odds
     * @param ofRounds the sums of pushes on the measure alone, by round
     */
    @Modifies({"milli", "held", "misplaced"})
    public void setSums(int ofCase, RoundSums ofRounds) {
        this.ofCase = ofCase;
        for (int round = 0; round < sums.length; round++) {
            sums[round] = ofRounds.upTo(round);
        }
    }

    /**
     * For consequences: sets the cost of leaving an option in a round.
     *
     * @param cost in milli-log-odds, not negative
     */
    @Modifies({"held", "misplaced", "bound"})
    public void setBond(int round, int from, int to, int cost) {
        bonds[round] = new Bond(from, to, cost);
        bound = true;
    }

    /** For consequences: removes the commitments. */
    @Modifies({"held", "misplaced", "bound"})
    public void setFree() {
        Arrays.fill(bonds, Bond.NONE);
        bound = false;
    }

    int milli(int round) {
        return ofCase + sums[round];
    }

    int held(int round) {
        Bond bond = bonds[round];
        return Baseline.held(milli(round), bond.from(), bond.to(), bond.cost());
    }

    @Override
    public String toString() {
        return "Stance(" + state + ", " + measure + ": " + getMilli() + ")";
    }
}
