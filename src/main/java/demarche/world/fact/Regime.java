package demarche.world.fact;

import static demarche.world.CsvTable.Holds.SHARE;
import static demarche.world.CsvTable.Holds.STATE;

import demarche.world.CsvTable;
import demarche.world.CsvTable.Key;
import demarche.world.CsvTable.Optional;
import demarche.world.CsvTable.Value;
import demarche.world.Evidence;
import demarche.world.Expectation.Scope;
import demarche.world.Validity;
import org.jspecify.annotations.Nullable;

/**
 * Electoral and liberal democracy indices of a state in a year.
 *
 * @param polyarchy permille of V-Dem's electoral democracy index, 0 to 1000
 * @param liberal permille of its liberal democracy index, {@code null} if unknown
 */
@CsvTable(value = "regimes", when = Validity.Annual.class, scope = Scope.CENSUS, staleAfter = 3)
public record Regime(
        @Key(STATE) String state,
        @Value(SHARE) int polyarchy,
        @Optional(SHARE) @Nullable Integer liberal,
        Evidence evidence)
        implements Fact {}
