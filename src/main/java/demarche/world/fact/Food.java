package demarche.world.fact;

import static demarche.world.CsvTable.Holds.SHARE;
import static demarche.world.CsvTable.Holds.STATE;

import demarche.world.CsvTable;
import demarche.world.CsvTable.Key;
import demarche.world.CsvTable.Optional;
import demarche.world.CsvTable.Value;
import demarche.world.Evidence;
import demarche.world.Validity;
import org.jspecify.annotations.Nullable;

/**
 * The share of one or two suppliers in a state's imports of a foodstuff or fertiliser.
 *
 * @param jointlyWith a second supplier whose share the figure includes, or {@code null}
 * @param share permille
 */
@CsvTable(value = "food", when = Validity.Annual.class, staleAfter = 5)
public record Food(
        @Key(STATE) String state,
        @Key String product,
        @Key(STATE) String supplier,
        @Optional(STATE) @Nullable String jointlyWith,
        @Value(SHARE) int share,
        Evidence evidence)
        implements Fact {}
