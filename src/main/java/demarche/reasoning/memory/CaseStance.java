package demarche.reasoning.memory;

/**
 * The part of a state's stance that applies to the whole case and so to every measure: a mutable cell like {@link Standing},
 * summed once, not for each measure and round.
 */
public final class CaseStance {
    private final String state;
    private int milli;

    /** For a state without a sum yet. */
    public CaseStance(String state) {
        this.state = state;
    }

    /** Returns an independent copy. */
    public CaseStance copy() {
        CaseStance copy = new CaseStance(state);
        copy.setMilli(milli);
        return copy;
    }

    public String getState() {
        return state;
    }

    /** Sum of the pushes with scope {@link Push#CASE}, in milli-log-odds; positive against the acting state. */
    public int getMilli() {
        return milli;
    }

    public void setMilli(int milli) {
        this.milli = milli;
    }

    @Override
    public String toString() {
        return "CaseStance(" + state + ": " + milli + ")";
    }
}
