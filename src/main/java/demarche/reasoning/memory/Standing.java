package demarche.reasoning.memory;

import demarche.world.Instrument;
import demarche.world.Option;
import org.jspecify.annotations.Nullable;

/**
 * The option at which the {@link Stance} of a state on a measure lies in a round.
 *
 * <p>A mutable cell. Rules listen to {@link #getLeaning()} alone, so that they wake only if the option changes (property
 * reactivity). Its numbers are those of the stance.
 */
public final class Standing {
    private final Stance stance;
    private final int round;
    private @Nullable Rung rung;

    /** A standing without an option yet, made by its stance. */
    Standing(Stance stance, int round) {
        this.stance = stance;
        this.round = round;
    }

    /** Returns an independent copy. */
    public Standing copy() {
        return stance.copy().standings().get(round);
    }

    public String getState() {
        return stance.getState();
    }

    public String getMeasure() {
        return stance.getMeasure();
    }

    public Instrument getInstrument() {
        return stance.getInstrument();
    }

    public int getRound() {
        return round;
    }

    /** Sum of the pushes, in milli-log-odds; positive against the acting state. */
    public int getStance() {
        return stance.milli(round);
    }

    /** Returns the stance after commitments. */
    public int getHeld() {
        return stance.held(round);
    }

    /** Returns the option at which the held stance lies, before further conditions; {@code null} until placed. */
    public @Nullable Option getLeaning() {
        return rung == null ? null : rung.option();
    }

    /** The next lower kind of support, for a state that is barred from this one; {@code null} until placed. */
    public @Nullable Option getLesser() {
        return rung == null ? null : rung.option().lesser();
    }

    /** @param rung the interval that contains the stance; {@code null} for none */
    public void setLeaning(@Nullable Rung rung) {
        this.rung = rung;
    }

    @Nullable Rung getRung() {
        return rung;
    }

    /** Whether the stance has left its option. */
    boolean isLeft() {
        if (rung == null) {
            return true;
        }
        int held = getHeld();
        return held < rung.from() || held > rung.to();
    }

    @Override
    public String toString() {
        return "Standing(" + getState() + ", " + getMeasure() + ", round " + round + ": " + getStance() + " "
                + getLeaning() + ")";
    }
}
