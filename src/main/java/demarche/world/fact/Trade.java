package demarche.world.fact;

import demarche.world.Evidence;

/**
 * How much of a state's trade in goods is with a partner.
 *
 * @param partner a state or an organisation
 * @param share permille of the state's imports and exports
 */
public record Trade(String state, String partner, int share, Evidence evidence) implements Fact {}
