package demarche.world.fact;

import static demarche.world.CsvTable.Holds.STATE;

import demarche.world.Coded;
import demarche.world.CsvTable;
import demarche.world.CsvTable.Key;
import demarche.world.CsvTable.Optional;
import demarche.world.CsvTable.Value;
import demarche.world.Evidence;
import demarche.world.Validity;
import org.jspecify.annotations.Nullable;

/**
 * An armed conflict that a government fights.
 *
 * @param conflict the id of the data set
 * @param opponent the state on the other side, or {@code null} if it is an organisation
 */
@CsvTable(value = "conflicts", when = Validity.Spell.class, staleAfter = 3)
public record Conflict(
        @Key(STATE) String state,
        @Key String conflict,
        @Value Over over,
        @Optional(STATE) @Nullable String opponent,
        Evidence evidence)
        implements Fact {

    /** The incompatibility of an armed conflict (UCDP). */
    public enum Over implements Coded {
        TERRITORY,
        GOVERNMENT
    }
}
