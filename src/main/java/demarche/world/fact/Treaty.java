package demarche.world.fact;

import static demarche.world.CsvTable.Holds.STATE;

import demarche.world.Coded;
import demarche.world.CsvTable;
import demarche.world.CsvTable.Detail;
import demarche.world.CsvTable.Key;
import demarche.world.Evidence;
import demarche.world.Validity;

/**
 * An obligation of a treaty between two states, seen from one of them.
 */
@CsvTable(value = "alliances", when = Validity.Spell.class, symmetric = true, staleAfter = 5)
public record Treaty(
        @Key(STATE) String state,
        @Key(STATE) String partner,
        @Key Obligation obligation,
        @Detail String title,
        Evidence evidence)
        implements Fact {

    /** Obligations of treaties (the categories of ATOP). */
    public enum Obligation implements Coded {
        DEFENCE,
        OFFENCE,
        NEUTRALITY,
        NON_AGGRESSION,
        CONSULTATION
    }

    @Override
    public Treaty firstSide() {
        return state.compareTo(partner) <= 0
                ? this
                : new Treaty(/* state= */ partner, /* partner= */ state, obligation, title, evidence);
    }
}
