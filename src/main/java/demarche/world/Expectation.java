package demarche.world;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What may be expected of a table: of whom it speaks, and for how long what it says can be relied on.
 *
 * @param scope whether a state without a row is a gap
 * @param staleAfter years after which what a row says is too old to be relied on unseen; 0 where it does not age
 * @param standsInFor the table whose gaps this one fills, or {@code null}
 */
public record Expectation(
        Scope scope, int staleAfter, @Nullable String standsInFor) {

    /** Of facts at hand that no table declares. */
    public static final Expectation NONE = new Expectation(Scope.RECORD, 0, null);

    /** Of whom a table speaks. */
    public enum Scope implements Coded {
        /** Of every member: one without a row is a gap, and no value is not a value of zero. */
        CENSUS,
        /** Where there is something to record: no row is what most states have. */
        RECORD,
        /** Of what the other tables refer to. */
        REGISTER
    }

    /** The table whose gaps this one fills. */
    public Optional<String> findStandsInFor() {
        return Optional.ofNullable(standsInFor);
    }
}
