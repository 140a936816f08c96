package demarche.world.fact;

import static demarche.world.CsvTable.Holds.SHARE;
import static demarche.world.CsvTable.Holds.STATE;

import demarche.world.CsvTable;
import demarche.world.CsvTable.Key;
import demarche.world.CsvTable.Value;
import demarche.world.Evidence;
import demarche.world.Expectation.Scope;
import demarche.world.Validity;

/**
 * The absence of a state from the recorded votes of a year.
 *
 * @param absent permille of the roll calls
 */
@CsvTable(value = "attendance", when = Validity.Annual.class, scope = Scope.CENSUS, staleAfter = 3)
public record Attendance(
        @Key(STATE) String state, @Value(SHARE) int absent, Evidence evidence) implements Fact {}
