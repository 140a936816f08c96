package demarche.world.fact;

import static demarche.world.CsvTable.Holds.COUNT;
import static demarche.world.CsvTable.Holds.STATE;

import demarche.world.CsvTable;
import demarche.world.CsvTable.Key;
import demarche.world.CsvTable.Value;
import demarche.world.Evidence;
import demarche.world.Validity;

/**
 * Military personnel a state hosts on its territory by agreement.
 *
 * @param personnel number of active-duty personnel
 */
@CsvTable(value = "forces", when = Validity.Annual.class, staleAfter = 3)
public record Forces(
        @Key(STATE) String state,
        @Key(STATE) String sender,
        @Value(COUNT) int personnel,
        Evidence evidence) implements Fact {}
