package demarche.world.fact;

import demarche.world.Evidence;

/**
 * How much of the arms a state received over the ten years ending with the fact's year came from a supplier.
 *
 * @param share permille of the trend-indicator value
 */
public record Arms(String state, String supplier, int share, Evidence evidence) implements Fact {}
