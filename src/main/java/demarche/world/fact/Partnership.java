package demarche.world.fact;

import demarche.world.Evidence;

/**
 * A declared partnership, seen from one of its two sides.
 */
public record Partnership(String state, String partner, PartnershipLevel level, Evidence evidence) implements Fact {

    @Override
    public Partnership firstSide() {
        return state.compareTo(partner) <= 0 ? this : new Partnership(partner, state, level, evidence);
    }
}
