package demarche.world.fact;

import static demarche.world.CsvTable.Holds.SHARE;
import static demarche.world.CsvTable.Holds.STATE;

import demarche.world.Coded;
import demarche.world.CsvTable;
import demarche.world.CsvTable.Key;
import demarche.world.CsvTable.Value;
import demarche.world.Evidence;
import demarche.world.Validity;

/**
 * The share of a supplier in a state's imports of a fuel.
 *
 * @param share permille
 */
@CsvTable(value = "energy", when = Validity.Annual.class, staleAfter = 5)
public record Energy(
        @Key(STATE) String state,
        @Key(STATE) String supplier,
        @Key Fuel fuel,
        @Value(SHARE) int share,
        Evidence evidence)
        implements Fact {

    /** A source of energy. */
    public enum Fuel implements Coded {
        GAS,
        OIL,
        COAL
    }
}
