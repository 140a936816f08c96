package demarche.world.fact;

import static demarche.world.CsvTable.Holds.STATE;

import demarche.world.Coded;
import demarche.world.CsvTable;
import demarche.world.CsvTable.Key;
import demarche.world.CsvTable.Value;
import demarche.world.Evidence;
import demarche.world.Validity;

/**
 * The freedom grade of a state in a year, for states without a democracy index.
 */
@CsvTable(value = "freedom", when = Validity.Annual.class, standsInFor = "regimes", staleAfter = 3)
public record Freedom(@Key(STATE) String state, @Value Status status, Evidence evidence) implements Fact {

    /** Freedom House's grade of political rights and civil liberties. */
    public enum Status implements Coded {
        FREE,
        PARTLY_FREE,
        NOT_FREE
    }
}
