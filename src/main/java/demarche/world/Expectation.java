package demarche.world;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The scope and the age limit of a table.
 *
 * @param scope whether a state without a row is a gap
 * @param staleAfter age limit in years; 0 means no limit
 * @param standsInFor the table whose gaps this one fills, or {@code null}
 */
public record Expectation(
        Scope scope, int staleAfter, @Nullable String standsInFor) {

    /** The default for undeclared facts. */
    public static final Expectation NONE = new Expectation(Scope.RECORD, 0, null);

    /** The scope of a table. */
    public enum Scope implements Coded {
        /** Every member: a missing row is a gap, not a zero. */
        CENSUS,
        /** Only what occurred: most states have no row. */
        RECORD,
        /** Codes that other tables refer to. */
        REGISTER
    }

    /** The table whose gaps this one fills. */
    public Optional<String> findStandsInFor() {
        return Optional.ofNullable(standsInFor);
    }
}
