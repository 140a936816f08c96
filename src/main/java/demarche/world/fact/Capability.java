package demarche.world.fact;

import static demarche.world.CsvTable.Holds.FINE_SHARE;
import static demarche.world.CsvTable.Holds.STATE;

import demarche.world.CsvTable;
import demarche.world.CsvTable.Key;
import demarche.world.CsvTable.Value;
import demarche.world.Evidence;
import demarche.world.Expectation.Scope;
import demarche.world.Validity;

/**
 * A state's share of the material capabilities of all states in a year (the composite index CINC).
 *
 * @param share hundred-thousandths
 */
@CsvTable(value = "capabilities", when = Validity.Annual.class, scope = Scope.CENSUS, staleAfter = 10)
public record Capability(
        @Key(STATE) String state, @Value(FINE_SHARE) int share, Evidence evidence) implements Fact {}
