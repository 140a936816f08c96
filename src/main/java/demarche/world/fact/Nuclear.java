package demarche.world.fact;

import static demarche.world.CsvTable.Holds.STATE;

import demarche.world.Coded;
import demarche.world.CsvTable;
import demarche.world.CsvTable.Key;
import demarche.world.CsvTable.Value;
import demarche.world.Evidence;
import demarche.world.Validity;

/**
 * The status of a state's nuclear weapons programme.
 */
@CsvTable(value = "nuclear", when = Validity.Spell.class, staleAfter = 5)
public record Nuclear(@Key(STATE) String state, @Value Status status, Evidence evidence) implements Fact {

    /** The status of a state's nuclear weapons programme. */
    public enum Status implements Coded {
        CONSIDERS,
        PURSUES,
        POSSESSES
    }
}
