package demarche.world.fact;

import static demarche.world.CsvTable.Holds.STATE;

import demarche.world.Coded;
import demarche.world.CsvTable;
import demarche.world.CsvTable.Key;
import demarche.world.Evidence;
import demarche.world.Validity;

/**
 * A strategic rivalry, seen from one of its two sides.
 */
@CsvTable(value = "rivalries", when = Validity.Spell.class, staleAfter = 10, symmetric = true)
public record Rivalry(
        @Key(STATE) String state,
        @Key(STATE) String rival,
        @Key Kind kind,
        Evidence evidence) implements Fact {

    /** Kinds of strategic rivalry (the types of Thompson). */
    public enum Kind implements Coded {
        POSITIONAL,
        SPATIAL,
        IDEOLOGICAL
    }

    @Override
    public Rivalry firstSide() {
        return state.compareTo(rival) <= 0 ? this : new Rivalry(/* state= */ rival, /* rival= */ state, kind, evidence);
    }
}
