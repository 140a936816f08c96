package demarche.reasoning.memory;

import demarche.world.Instrument;
import demarche.world.Option;
import org.jspecify.annotations.Nullable;

/**
 * Where a state stands on a measure in a round: the rung on which its {@link Stance} is placed.
 *
 * <p>A mutable cell. Rules listen to {@link #getLeaning()} alone, so that they wake only when the place changes (property
 * reactivity); its numbers are those of the stance.
 */
public final class Standing {
    private final Stance stance;
    private final int round;
    private @Nullable Rung rung;

    /** A standing with no place yet; made by its stance. */
    Standing(Stance stance, int round) {
        this.stance = stance;
        this.round = round;
    }

    /** The same, which does not change with this one. */
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

    /** The stance the state acts on once its commitments have resisted; the stance itself where none does. */
    public int getHeld() {
        return stance.held(round);
    }

    /** The option in whose interval the held stance lies, before gates; {@code null} until placed. */
    public @Nullable Option getLeaning() {
        return rung == null ? null : rung.option();
    }

    /** What a state gives on support where it is barred from what its stance reaches; nothing where it is not placed. */
    public @Nullable Option getLesser() {
        return rung == null ? null : rung.option().lesser();
    }

    /** @param rung the rung that holds the stance; {@code null} for none */
    public void setLeaning(@Nullable Rung rung) {
        this.rung = rung;
    }

    @Nullable Rung getRung() {
        return rung;
    }

    /** Whether the stance lies on another rung than the one it was placed on. */
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
