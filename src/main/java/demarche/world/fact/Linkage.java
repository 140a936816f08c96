package demarche.world.fact;

import static demarche.world.CsvTable.Holds.STATE;

import demarche.world.Coded;
import demarche.world.CsvTable;
import demarche.world.CsvTable.Key;
import demarche.world.CsvTable.Optional;
import demarche.world.Evidence;
import demarche.world.Validity;
import org.jspecify.annotations.Nullable;

/**
 * A domestic matter of a state that a precedent elsewhere could affect.
 *
 * @param kinState the state that claims to protect the people concerned, for {@link Kind#KIN_MINORITY}
 */
@CsvTable(value = "linkages", when = Validity.Spell.class)
public record Linkage(
        @Key(STATE) String state,
        @Key String matter,
        @Key Kind kind,
        @Optional(STATE) @Nullable String kinState,
        Evidence evidence)
        implements Fact {

    /** Kinds of such matters. */
    public enum Kind implements Coded {
        /** A territory it counts as its own is governed apart from it. */
        SEPARATE_TERRITORY,
        /** A movement at home seeks to separate. */
        SEPARATIST_MOVEMENT,
        /** People whom another state claims to protect live in its borderlands. */
        KIN_MINORITY,
        /** Unrest at home that others take up as a matter of human rights. */
        DOMESTIC_ORDER
    }
}
