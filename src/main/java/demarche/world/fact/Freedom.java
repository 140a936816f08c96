package demarche.world.fact;

import demarche.world.Evidence;

/**
 * How free a state is in a year, for states that no index of democracy codes.
 */
public record Freedom(String state, FreedomStatus status, Evidence evidence) implements Fact {}
