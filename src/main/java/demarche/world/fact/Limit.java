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
 * A law or standing policy that rules out an option whatever the stance.
 *
 * @param option one of the instrument's: ruled out
 */
@CsvTable(value = "limits", when = Validity.Spell.class)
public record Limit(
        @Key(STATE) String state,
        @Key Instrument instrument,
        @Key Option option,
        @Detail String title,
        Evidence evidence)
        implements Fact {}
