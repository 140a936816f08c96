package demarche.world.fact;

import demarche.world.Evidence;

/**
 * What a treaty obliges a state to towards a partner. A mutual treaty is two facts, one for each side.
 */
public record Treaty(String state, String partner, Obligation obligation, String title, Evidence evidence)
        implements Fact {}
