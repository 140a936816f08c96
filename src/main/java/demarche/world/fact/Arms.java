package demarche.world.fact;

import static demarche.world.CsvTable.Holds.SHARE;
import static demarche.world.CsvTable.Holds.STATE;

import demarche.world.CsvTable;
import demarche.world.CsvTable.Key;
import demarche.world.CsvTable.Value;
import demarche.world.Evidence;
import demarche.world.Validity;

/**
 * The share of a supplier in the arms a state received over the ten years ending with the year of the fact.
 *
 * @param share permille of the trend-indicator value
 */
@CsvTable(value = "arms", when = Validity.Annual.class, staleAfter = 3)
public record Arms(
        @Key(STATE) String state,
        @Key(STATE) String supplier,
        @Value(SHARE) int share,
        Evidence evidence) implements Fact {}
