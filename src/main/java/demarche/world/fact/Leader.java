package demarche.world.fact;

import static demarche.world.CsvTable.Holds.STATE;

import demarche.world.Coded;
import demarche.world.CsvTable;
import demarche.world.CsvTable.Key;
import demarche.world.CsvTable.Value;
import demarche.world.Evidence;
import demarche.world.Expectation.Scope;
import demarche.world.Validity;

/**
 * The head of government of a state.
 *
 * @param orientation in economic policy
 */
@CsvTable(value = "leaders", when = Validity.Spell.class, scope = Scope.CENSUS, staleAfter = 3)
public record Leader(
        @Key(STATE) String state,
        @Value String leader,
        @Value Orientation orientation,
        Evidence evidence) implements Fact {

    /** Economic orientation of a head of government (the categories of Herre). */
    public enum Orientation implements Coded {
        LEFT,
        CENTRE,
        RIGHT,
        /** Belongs to none of the three. */
        NONE
    }
}
