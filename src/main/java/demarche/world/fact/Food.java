package demarche.world.fact;

import demarche.world.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * How much of a state's imports of a foodstuff or of fertiliser comes from one supplier or two taken together.
 *
 * @param jointlyWith a second supplier whose share the figure includes, or {@code null}
 * @param share permille
 */
public record Food(
        String state,
        String product,
        String supplier,
        @Nullable String jointlyWith,
        int share,
        Evidence evidence) implements Fact {}
