package demarche.world.fact;

import static demarche.world.CsvTable.Holds.ORGANISATION;
import static demarche.world.CsvTable.Holds.STATE;

import demarche.world.Coded;
import demarche.world.CsvTable;
import demarche.world.CsvTable.Key;
import demarche.world.CsvTable.Value;
import demarche.world.Evidence;
import demarche.world.Expectation.Scope;
import demarche.world.Validity;

/**
 * A state's standing in an organisation.
 */
@CsvTable(value = "memberships", when = Validity.Spell.class, scope = Scope.CENSUS)
public record Membership(
        @Key(STATE) String state,
        @Key(ORGANISATION) String organisation,
        @Value Role role,
        Evidence evidence) implements Fact {

    /** A state's standing in an organisation. */
    public enum Role implements Coded {
        MEMBER,
        PERMANENT_MEMBER,
        ELECTED_MEMBER,
        CANDIDATE,
        PARTNER,
        ASSOCIATE,
        /** Kept out for a time by the others. */
        SUSPENDED
    }
}
