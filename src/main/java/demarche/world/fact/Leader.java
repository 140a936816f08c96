package demarche.world.fact;

import demarche.world.Evidence;

/**
 * Who heads the government of a state.
 *
 * @param orientation in economic policy
 */
public record Leader(String state, String leader, Orientation orientation, Evidence evidence) implements Fact {}
