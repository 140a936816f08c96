package demarche.world.fact;

import demarche.world.Evidence;

/**
 * What a treaty obliges one of two states, or both, to, seen from one of them.
 */
public record Treaty(String state, String partner, Obligation obligation, String title, Evidence evidence)
        implements Fact {

    @Override
    public Treaty firstSide() {
        return state.compareTo(partner) <= 0 ? this : new Treaty(partner, state, obligation, title, evidence);
    }
}
