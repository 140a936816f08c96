package demarche.world.read;

import demarche.world.Nearest;
import demarche.world.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Collects all problems of a run. Not thread-safe.
 */
public final class Problems {

    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();

    /** Adds a problem; the order of adding does not matter. */
    public void add(Problem problem) {
        problems.add(problem);
    }

    /** Adds a style remark, which is not a problem. */
    public void warn(Problem remark) {
        warnings.add(remark);
    }

    /** Every remark once, by file, line and column. */
    public List<Problem> warnings() {
        return warnings.stream().sorted().distinct().toList();
    }

    /** Adds a problem without a nearest valid value. */
    public void add(Place place, String found, String expected) {
        add(new Problem(place, found, expected));
    }

    /**
     * Adds an unknown word.
     *
     * @param noun what the word should name, for instance {@code state}
     * @param word the word found
     * @param valid all valid words
     */
    public void addUnknown(Place place, String noun, String word, String expected, Collection<String> valid) {
        add(new Problem(
                place,
                "unknown " + noun + " " + Problem.quote(word),
                expected,
                Nearest.to(word, valid).orElse(null)));
    }

    /** Whether there are no problems so far. */
    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /** The number of problems so far. */
    public int count() {
        return problems.size();
    }

    /** Every problem once, by file, line and column. */
    public List<Problem> list() {
        return problems.stream().sorted().distinct().toList();
    }

    /**
     * Throws if there are problems.
     *
     * @throws ProblemsException with all problems
     */
    public void throwIfAny() {
        if (!isEmpty()) {
            throw new ProblemsException(list());
        }
    }
}
