package demarche.world.fact;

import static demarche.world.CsvTable.Holds.STATE;

import demarche.world.Coded;
import demarche.world.CsvTable;
import demarche.world.CsvTable.Key;
import demarche.world.CsvTable.Value;
import demarche.world.Evidence;
import demarche.world.Validity;

/**
 * A declared partnership, seen from one of its two sides.
 */
@CsvTable(value = "partnerships", when = Validity.Spell.class, symmetric = true)
public record Partnership(
        @Key(STATE) String state,
        @Key(STATE) String partner,
        @Value Level level,
        Evidence evidence) implements Fact {

    /** Levels of declared partnerships. */
    public enum Level implements Coded {
        STRATEGIC,
        COMPREHENSIVE_STRATEGIC,
        /** One has designated the other an ally, with access to arms and training but without a treaty of defence. */
        DESIGNATED_ALLY
    }

    @Override
    public Partnership firstSide() {
        return state.compareTo(partner) <= 0
                ? this
                : new Partnership(/* state= */ partner, /* partner= */ state, level, evidence);
    }
}
