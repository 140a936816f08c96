package demarche.crisis;

import demarche.world.Cell;
import demarche.world.Place;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** A change of a fact in a scenario. */
public sealed interface FactPatch {

    /** The fact or added row; equal for two patches that exclude each other. */
    String subject();

    /** The change, as a verb phrase after the name of the scenario. */
    String deed();

    /** Its place in a file. */
    Place place();

    /** Whether the other makes the same change. */
    default boolean saysTheSameAs(FactPatch other) {
        return subject().equals(other.subject()) && deed().equals(other.deed());
    }

    /** Removes a fact. */
    record Remove(String factKey, Place place) implements FactPatch {
        @Override
        public String subject() {
            return factKey;
        }

        @Override
        public String deed() {
            return "removes it";
        }
    }

    /**
     * Replaces some columns of a fact.
     *
     * @param cells new cells by column; empty text clears a cell
     */
    record Replace(String factKey, SortedMap<String, Cell> cells, Place place) implements FactPatch {

        public Replace {
            cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
        }

        @Override
        public String subject() {
            return factKey;
        }

        @Override
        public String deed() {
            return "replaces " + texts(cells);
        }
    }

    /**
     * Adds a row to a table.
     *
     * @param table its name without {@code .csv}
     * @param cells cells of the row, by column
     */
    record Add(String table, SortedMap<String, Cell> cells, Place place) implements FactPatch {

        public Add {
            cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
        }

        @Override
        public String subject() {
            return table + " " + texts(cells);
        }

        @Override
        public String deed() {
            return "adds it";
        }
    }

    private static SortedMap<String, String> texts(SortedMap<String, Cell> cells) {
        SortedMap<String, String> texts = new TreeMap<>();
        cells.forEach((column, cell) -> texts.put(column, cell.text()));
        return texts;
    }
}
