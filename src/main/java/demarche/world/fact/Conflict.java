package demarche.world.fact;

import demarche.world.Coded;
import demarche.world.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * An armed conflict that a government fights.
 *
 * @param conflict the id of the data set
 * @param opponent the state on the other side, or {@code null} where it is an organisation
 */
public record Conflict(
        String state, String conflict, Over over, @Nullable String opponent, Evidence evidence) implements Fact {

    /** What an armed conflict is fought over (the incompatibility of UCDP). */
    public enum Over implements Coded {
        TERRITORY,
        GOVERNMENT
    }
}
