package demarche.world.fact;

import static demarche.world.CsvTable.Holds.STATE;

import demarche.world.CsvTable;
import demarche.world.CsvTable.Detail;
import demarche.world.CsvTable.Key;
import demarche.world.Evidence;
import demarche.world.Instrument;
import demarche.world.Option;
import demarche.world.Validity;

/**
 * A public pledge of a government to keep a position.
 *
 * @param option one of the instrument's: pledged
 */
@CsvTable(value = "pledges", when = Validity.Spell.class)
public record Pledge(
        @Key(STATE) String state,
        @Key Instrument instrument,
        @Key Option option,
        @Detail String title,
        Evidence evidence)
        implements Fact {}
