package demarche.world.fact;

import demarche.world.Evidence;

/**
 * A state's share of the material capabilities of all states in a year (the composite index CINC).
 *
 * @param share hundred-thousandths
 */
public record Capability(String state, int share, Evidence evidence) implements Fact {}
