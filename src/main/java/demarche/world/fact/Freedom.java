package demarche.world.fact;

import static demarche.world.CsvTable.Holds.STATE;

import demarche.world.Coded;
import demarche.world.CsvTable;
import demarche.world.CsvTable.Key;
import demarche.world.CsvTable.Value;
import demarche.world.Evidence;
import demarche.world.Validity;

/**
 * How free a state is in a year, for states that no index of democracy codes.
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
