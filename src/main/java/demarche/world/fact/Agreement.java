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
 * The agreement of a state with a power in the recorded votes of a year in the General Assembly.
 *
 * @param agreement permille; the same vote counts one, an abstention beside a yes or no a half
 */
@CsvTable(value = "agreement", when = Validity.Annual.class, scope = Scope.CENSUS, staleAfter = 3)
public record Agreement(
        @Key(STATE) String state,
        @Key(STATE) String power,
        @Value(SHARE) int agreement,
        Evidence evidence) implements Fact {}
