package demarche.world.fact;

import static demarche.world.CsvTable.Holds.STATE;

import demarche.world.Coded;
import demarche.world.CsvTable;
import demarche.world.CsvTable.Key;
import demarche.world.CsvTable.Value;
import demarche.world.Evidence;
import demarche.world.Validity;

/**
 * A territory one state holds and another claims.
 *
 * @param territory the territory, with both names where they differ
 */
@CsvTable(value = "claims", when = Validity.Spell.class)
public record Claim(
        @Key(STATE) String claimant,
        @Key(STATE) String holder,
        @Key String territory,
        @Value Status status,
        Evidence evidence)
        implements Fact {

    /** The status of a territorial claim. */
    public enum Status implements Coded {
        /** The holder governs the territory and the claimant does not accept it. */
        UNRESOLVED,
        /** The holder seized it by force in the dispute at hand. */
        OCCUPIED
    }
}
