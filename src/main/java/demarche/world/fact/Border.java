package demarche.world.fact;

import static demarche.world.CsvTable.Holds.STATE;

import demarche.world.Coded;
import demarche.world.CsvTable;
import demarche.world.CsvTable.Key;
import demarche.world.CsvTable.Optional;
import demarche.world.Evidence;
import demarche.world.Validity;

/**
 * A border, seen from one of its two sides.
 */
@CsvTable(value = "borders", when = Validity.Spell.class, staleAfter = 20, symmetric = true)
public record Border(
        @Key(STATE) String state,
        @Key(STATE) String neighbour,
        @Optional(otherwise = "land") Kind kind,
        Evidence evidence)
        implements Fact {

    /** Kinds of borders. */
    public enum Kind implements Coded {
        LAND,
        /** At most 24 nautical miles of water. */
        SEA
    }

    @Override
    public Border firstSide() {
        return state.compareTo(neighbour) <= 0
                ? this
                : new Border(/* state= */ neighbour, /* neighbour= */ state, kind, evidence);
    }
}
