package demarche.world.fact;

import static demarche.world.CsvTable.Holds.RATIO;
import static demarche.world.CsvTable.Holds.STATE;

import demarche.world.CsvTable;
import demarche.world.CsvTable.Key;
import demarche.world.CsvTable.Value;
import demarche.world.Evidence;
import demarche.world.Expectation.Scope;
import demarche.world.Validity;

/**
 * The ratio of a state's production to its consumption of a fuel.
 *
 * @param ratio production to consumption in permille; over 1000 it has some to export
 */
@CsvTable(value = "energy_balance", when = Validity.Annual.class, scope = Scope.CENSUS, staleAfter = 5)
public record EnergyBalance(
        @Key(STATE) String state,
        @Key Energy.Fuel fuel,
        @Value(RATIO) int ratio,
        Evidence evidence) implements Fact {}
