package demarche.crisis;

import demarche.world.Cell;
import demarche.world.Place;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** A change to what is on record that a scenario supposes. */
public sealed interface FactPatch {

    /** What is changed, the same for two patches that cannot both hold: a fact, or a row to add. */
    String subject();

    /** What is done to it, in a few words that follow the name of the scenario. */
    String deed();

    /** Where it is written. */
    Place place();

    /** Whether the other does the same, wherever it is written. */
    default boolean saysTheSameAs(FactPatch other) {
        return subject().equals(other.subject()) && deed().equals(other.deed());
    }

    /** Takes a fact away. */
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
     * Says something else in some columns of a fact.
     *
     * @param cells what it says, by column as in the fact's table; empty text where it says nothing any more
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
     * @param cells what the row says, by column
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
