package demarche.world.fact;

import demarche.world.Evidence;

/**
 * A border, seen from one of its two sides.
 */
public record Border(String state, String neighbour, BorderKind kind, Evidence evidence) implements Fact {

    @Override
    public Border firstSide() {
        return state.compareTo(neighbour) <= 0
                ? this
                : new Border(/* state= */ neighbour, /* neighbour= */ state, kind, evidence);
    }
}
