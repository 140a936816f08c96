package demarche.world.fact;

import static demarche.world.CsvTable.Holds.PARTY;

import demarche.world.Coded;
import demarche.world.CsvTable;
import demarche.world.CsvTable.Key;
import demarche.world.Evidence;
import demarche.world.Validity;

/**
 * A sanctions regime in force.
 *
 * @param sender a state or an organisation
 */
@CsvTable(value = "sanctions", when = Validity.Spell.class, staleAfter = 3)
public record Sanction(
        @Key(PARTY) String sender,
        @Key(PARTY) String target,
        @Key Kind kind,
        Evidence evidence) implements Fact {

    /** The widest measure of a sanctions regime. */
    public enum Kind implements Coded {
        COMPREHENSIVE,
        TRADE,
        FINANCIAL,
        ARMS,
        /** Military assistance is withheld. */
        MILITARY,
        TRAVEL,
        OTHER
    }
}
