package demarche.reasoning.memory;

import demarche.crisis.Instrument;
import demarche.crisis.Option;
import org.jspecify.annotations.Nullable;

/**
 * Where a state stands on a measure in a round: the one mutable cell of working memory.
 *
 * <p>One rule totals it, one holds it, one places it, and later rules listen to {@link #getLeaning()} alone, so that they wake only when
 * the place changes (property reactivity).
 */
public final class Standing {
    private final String state;
    private final String measure;
    private final Instrument instrument;
    private final int round;
    private int stance;
    private int held;
    private @Nullable Option leaning;

    /** A standing with no stance yet. */
    public Standing(String state, String measure, Instrument instrument, int round) {
        this.state = state;
        this.measure = measure;
        this.instrument = instrument;
        this.round = round;
    }

    /** The same, which does not change with this one. */
    public Standing copy() {
        Standing copy = new Standing(state, measure, instrument, round);
        copy.setStance(stance);
        copy.setHeld(held);
        copy.setLeaning(leaning);
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

    public int getRound() {
        return round;
    }

    /** Sum of the pushes, in milli-log-odds; positive against the acting state. */
    public int getStance() {
        return stance;
    }

    public void setStance(int stance) {
        this.stance = stance;
    }

    /** The stance the state acts on once its commitments have resisted; the stance itself where none does. */
    public int getHeld() {
        return held;
    }

    public void setHeld(int held) {
        this.held = held;
    }

    /** The option in whose interval the held stance lies, before gates; {@code null} until placed. */
    public @Nullable Option getLeaning() {
        return leaning;
    }

    public void setLeaning(@Nullable Option leaning) {
        this.leaning = leaning;
    }

    @Override
    public String toString() {
        return "Standing(" + state + ", " + measure + ", round " + round + ": " + stance + " " + leaning + ")";
    }
}
