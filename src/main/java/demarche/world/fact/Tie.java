package demarche.world.fact;

import static demarche.world.CsvTable.Holds.STATE;

import demarche.world.Coded;
import demarche.world.CsvTable;
import demarche.world.CsvTable.Key;
import demarche.world.Evidence;
import demarche.world.Validity;

/**
 * A bond of history or kinship with another state.
 */
@CsvTable(value = "ties", when = Validity.Spell.class)
public record Tie(
        @Key(STATE) String state,
        @Key(STATE) String other,
        @Key Kind kind,
        Evidence evidence) implements Fact {

    /** A bond of history or kinship between a state and another. */
    public enum Kind implements Coded {
        LIBERATION_SUPPORT,
        COLONIAL_RULE,
        DIASPORA,
        RELIGION
    }
}
