package demarche.crisis;

import java.util.List;
import java.util.stream.Stream;

/**
 * The ask level of a text, or two levels if two readings of its operative verbs are defensible.
 *
 * @param from the weaker reading
 * @param to the stronger reading; equal to {@code from} if only one is defensible
 */
public record AskRange(AskLevel from, AskLevel to) {

    /** @throws IllegalArgumentException if {@code to} is weaker than {@code from} */
    public AskRange {
        if (to.compareTo(from) < 0) {
            throw new IllegalArgumentException("a range of asks from " + from.code() + " down to " + to.code());
        }
    }

    /** A text with one defensible reading. */
    public static AskRange of(AskLevel level) {
        return new AskRange(level, level);
    }

    /** The defensible readings, the weaker first. */
    public List<AskLevel> readings() {
        return Stream.of(from, to).distinct().toList();
    }

    /** The form in case files, for instance {@code condemn} or {@code condemn to account}. */
    public String code() {
        return from == to ? from.code() : from.code() + " to " + to.code();
    }
}
