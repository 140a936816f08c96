package demarche.world.fact;

import static demarche.world.CsvTable.Holds.PARTY;
import static demarche.world.CsvTable.Holds.STATE;

import demarche.world.Coded;
import demarche.world.CsvTable;
import demarche.world.CsvTable.Key;
import demarche.world.Evidence;
import demarche.world.Validity;

/**
 * A theme in a government's public statements.
 *
 * @param about code of the state or organisation it speaks of or to
 */
@CsvTable(value = "statements", when = Validity.Event.class, reflexive = true)
public record Statement(
        @Key(STATE) String state,
        @Key Theme theme,
        @Key(PARTY) String about,
        Evidence evidence) implements Fact {

    /** A theme of a government's public statements, made before the case and not about its measures. */
    public enum Theme implements Coded {
        HEGEMONY,
        NEW_COLD_WAR,
        DOUBLE_STANDARDS,
        LEGITIMATE_SECURITY_CONCERNS,
        TERRITORIAL_INTEGRITY,
        RESTRAINT_AND_TALKS,
        CHARTER_PRINCIPLES
    }
}
