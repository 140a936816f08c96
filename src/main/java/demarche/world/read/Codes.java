package demarche.world.read;

import demarche.world.Cell;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A list of codes that others refer to.
 *
 * @param noun what a code names, for instance {@code state}
 * @param expected what to write, for messages
 * @param codes the codes, or {@code null} if their own file could not be read: then nothing is checked against them,
 *     since one missing file should not turn every row that refers to it into a problem
 */
public record Codes(String noun, String expected, @Nullable SortedSet<String> codes) {

    /** The states that ever were members. */
    static Codes states(Optional<? extends Collection<String>> codes) {
        return new Codes("state", "a state code of states.csv", sorted(codes));
    }

    /** The organisations. */
    static Codes organisations(Optional<? extends Collection<String>> codes) {
        return new Codes("organisation", "an organisation code of organisations.csv", sorted(codes));
    }

    /** The sources. */
    static Codes sources(Optional<? extends Collection<String>> codes) {
        return new Codes("source", "a key of sources.yaml", sorted(codes));
    }

    /** States and organisations together. */
    static Codes parties(Codes states, Codes organisations) {
        @Nullable SortedSet<String> all = null;
        if (states.codes != null && organisations.codes != null) {
            all = new TreeSet<>(states.codes);
            all.addAll(organisations.codes);
        }
        return new Codes("state or organisation", "a code of states.csv or organisations.csv", all);
    }

    private static @Nullable SortedSet<String> sorted(Optional<? extends Collection<String>> codes) {
        return codes.map(list -> Collections.unmodifiableSortedSet(new TreeSet<>(list)))
                .orElse(null);
    }

    /** Whether a code is on the list; otherwise adds a problem. */
    public boolean check(Cell cell, Problems problems) {
        if (codes == null || codes.contains(cell.text())) {
            return true;
        }
        problems.addUnknown(cell.place(), noun, cell.text(), expected, codes);
        return false;
    }
}
