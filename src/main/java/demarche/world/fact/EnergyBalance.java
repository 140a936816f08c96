package demarche.world.fact;

import demarche.world.Evidence;

/**
 * How much of the fuel it consumes a state produces itself.
 *
 * @param ratio production to consumption in permille; over 1000 it has some to export
 */
public record EnergyBalance(String state, Energy.Fuel fuel, int ratio, Evidence evidence) implements Fact {}
