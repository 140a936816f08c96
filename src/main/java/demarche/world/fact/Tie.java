package demarche.world.fact;

import demarche.world.Evidence;

/**
 * A bond of history or kinship with another state.
 */
public record Tie(String state, String other, TieKind kind, Evidence evidence) implements Fact {}
