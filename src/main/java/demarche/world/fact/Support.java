package demarche.world.fact;

import static demarche.world.CsvTable.Holds.STATE;

import demarche.world.Coded;
import demarche.world.CsvTable;
import demarche.world.CsvTable.Key;
import demarche.world.Evidence;
import demarche.world.Validity;

/**
 * Support on which a state depends.
 */
@CsvTable(value = "supports", when = Validity.Spell.class)
public record Support(
        @Key(STATE) String state,
        @Key(STATE) String supporter,
        @Key Kind kind,
        Evidence evidence) implements Fact {

    /** Kinds of support. */
    public enum Kind implements Coded {
        ECONOMIC,
        MILITARY,
        POLITICAL
    }
}
