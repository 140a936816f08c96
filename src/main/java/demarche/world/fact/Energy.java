package demarche.world.fact;

import demarche.world.Coded;
import demarche.world.Evidence;

/**
 * How much of a state's imports of a fuel comes from a supplier.
 *
 * @param share permille
 */
public record Energy(String state, String supplier, Fuel fuel, int share, Evidence evidence) implements Fact {

    /** A source of energy. */
    public enum Fuel implements Coded {
        GAS,
        OIL,
        COAL
    }
}
