package demarche.crisis;

import java.util.List;
import java.util.stream.Stream;

/**
 * How much a text demands: one level, or two where two readings of its operative verbs are defensible.
 *
 * @param from the weaker reading
 * @param to the stronger reading; the same where only one is defensible
 */
public record AskRange(AskLevel from, AskLevel to) {

    /** @throws IllegalArgumentException where {@code to} is weaker than {@code from} */
    public AskRange {
        if (to.compareTo(from) < 0) {
            throw new IllegalArgumentException("a range of asks from " + from.code() + " down to " + to.code());
        }
    }

    /** A text of which only one reading is defensible. */
    public static AskRange of(AskLevel level) {
        return new AskRange(level, level);
    }

    /** The defensible readings, the weaker first. */
    public List<AskLevel> readings() {
        return Stream.of(from, to).distinct().toList();
    }

    /** The words a case file uses, for instance {@code condemn} or {@code condemn to account}. */
    public String code() {
        return from == to ? from.code() : from.code() + " to " + to.code();
    }
}
