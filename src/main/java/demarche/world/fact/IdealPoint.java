package demarche.world.fact;

import static demarche.world.CsvTable.Holds.STATE;
import static demarche.world.CsvTable.Holds.THOUSANDTHS;

import demarche.world.CsvTable;
import demarche.world.CsvTable.Key;
import demarche.world.CsvTable.Value;
import demarche.world.Evidence;
import demarche.world.Expectation.Scope;
import demarche.world.Validity;

/**
 * The ideal point of a state in a session of the General Assembly: the main dimension of its recorded votes.
 *
 * @param idealPoint thousandths; higher is nearer to the liberal pole, 0 near the middle of all states
 * @param low 5% quantile of the estimate, thousandths
 * @param high 95% quantile, thousandths
 */
@CsvTable(value = "ideal_points", when = Validity.Annual.class, scope = Scope.CENSUS, staleAfter = 3)
public record IdealPoint(
        @Key(STATE) String state,
        @Value(THOUSANDTHS) int idealPoint,
        @Value(THOUSANDTHS) int low,
        @Value(THOUSANDTHS) int high,
        Evidence evidence)
        implements Fact {}
