package demarche.world.fact;

import demarche.world.Evidence;

/**
 * Support on which a state depends.
 */
public record Support(String state, String supporter, SupportKind kind, Evidence evidence) implements Fact {}
