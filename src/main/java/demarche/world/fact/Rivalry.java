package demarche.world.fact;

import demarche.world.Evidence;

/**
 * A strategic rivalry, seen from one of its two sides.
 */
public record Rivalry(String state, String rival, RivalryKind kind, Evidence evidence) implements Fact {

    @Override
    public Rivalry firstSide() {
        return state.compareTo(rival) <= 0 ? this : new Rivalry(rival, state, kind, evidence);
    }
}
