package demarche.world.fact;

import demarche.world.Evidence;

/**
 * A land border, seen from one of its two sides.
 */
public record Border(String state, String neighbour, Evidence evidence) implements Fact {}
