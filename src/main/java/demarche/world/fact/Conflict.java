package demarche.world.fact;

import demarche.world.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * An armed conflict that a government fights.
 *
 * @param conflict the id of the data set
 * @param opponent the state on the other side, or {@code null} where it is an organisation
 */
public record Conflict(
        String state,
        String conflict,
        ConflictOver over,
        @Nullable String opponent,
        Evidence evidence) implements Fact {}
