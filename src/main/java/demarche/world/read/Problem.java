package demarche.world.read;

import demarche.world.Place;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A problem in a file: its place, what was found, what was expected and the nearest valid value.
 *
 * @param found a phrase such as {@code unknown state "JPX"}
 * @param expected a phrase such as {@code a state code of states.csv}
 * @param nearest the nearest valid value, or {@code null}
 */
public record Problem(
        Place place,
        String found,
        String expected,
        @Nullable String nearest) implements Comparable<Problem> {

    private static final int LONGEST_QUOTE = 60;

    private static final Comparator<Problem> ORDER = Comparator.comparing((Problem problem) -> problem.place.file())
            .thenComparingInt(problem -> problem.place.line())
            .thenComparingInt(problem -> problem.place.column())
            .thenComparing(Problem::toString);

    public Problem(Place place, String found, String expected) {
        this(place, found, expected, null);
    }

    /** Quotes text from a file on one line, shortened. */
    public static String quote(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ");
        return '"' + (line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…") + '"';
    }

    /** By file, line and column. */
    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** One line, for instance {@code facts/alliances.csv:12:9: unknown state "JPX"; expected a state code …}. */
    @Override
    public String toString() {
        String line = place + ": " + found + "; expected " + expected;
        return nearest == null ? line : line + "; did you mean \"" + nearest + "\"?";
    }
}
