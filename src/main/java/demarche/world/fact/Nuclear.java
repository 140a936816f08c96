package demarche.world.fact;

import demarche.world.Evidence;

/**
 * How far a state has come towards nuclear weapons.
 */
public record Nuclear(String state, NuclearStatus status, Evidence evidence) implements Fact {}
