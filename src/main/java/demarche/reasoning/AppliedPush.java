package demarche.reasoning;

import demarche.reasoning.memory.Driver;
import demarche.reasoning.memory.Push;
import java.util.Comparator;

/**
 * A push with its weight in the sum.
 *
 * @param milli its contribution to the stance, in milli-log-odds
 */
public record AppliedPush(Push push, Driver driver, int milli) {
    /** The order of the pushes of one state in every list. */
    public static final Comparator<AppliedPush> STRONGEST_FIRST = Comparator.comparingInt(
                    (AppliedPush applied) -> -Math.abs(applied.milli()))
            .thenComparing(applied -> applied.push().rule())
            .thenComparing(applied -> applied.push().counterpart())
            .thenComparing(applied -> applied.push().scope())
            .thenComparingInt(applied -> applied.push().round())
            .thenComparingInt(applied -> applied.push().strength());
}
