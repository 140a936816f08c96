package demarche.world.fact;

import static demarche.world.CsvTable.Holds.STATE;

import demarche.world.CsvTable;
import demarche.world.CsvTable.Key;
import demarche.world.CsvTable.Value;
import demarche.world.Evidence;
import demarche.world.Validity;

/**
 * A state without a vote in the General Assembly under Article 19 of the Charter (arrears).
 */
@CsvTable(value = "suspensions", when = Validity.Spell.class)
public record Suspension(@Key(STATE) String state, @Value String resolution, Evidence evidence) implements Fact {}
