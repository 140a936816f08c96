package demarche.world.fact;

import static demarche.world.CsvTable.Holds.PARTY;
import static demarche.world.CsvTable.Holds.SHARE;
import static demarche.world.CsvTable.Holds.STATE;

import demarche.world.CsvTable;
import demarche.world.CsvTable.Key;
import demarche.world.CsvTable.Value;
import demarche.world.Evidence;
import demarche.world.Expectation.Scope;
import demarche.world.Validity;

/**
 * The share of a partner in a state's trade in goods.
 *
 * @param partner a state or an organisation
 * @param share permille of the state's imports and exports
 */
@CsvTable(value = "trade", when = Validity.Annual.class, scope = Scope.CENSUS, staleAfter = 5)
public record Trade(
        @Key(STATE) String state,
        @Key(PARTY) String partner,
        @Value(SHARE) int share,
        Evidence evidence) implements Fact {}
