package demarche.world.read;

import demarche.world.Cell;
import demarche.world.Place;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table whose cells have been read and found right. Its columns are asked for by their number. Asking for
 * one
 * by a type its table does not declare is a mistake of the program and throws.
 */
public final class Row {

    private final Place place;
    private final List<Cell> cells;
    private final @Nullable Object[] values;

    /**
     * @param place the line on which it begins
     * @param cells by column; empty if the original text is not needed
     * @param values what the cells say, by column
     */
    Row(Place place, List<Cell> cells, @Nullable Object[] values) {
        this.place = place;
        this.cells = cells;
        this.values = values;
    }

    /** The line on which it begins. */
    public Place place() {
        return place;
    }

    /** A value of the type given: text, a number, a word of a vocabulary, a date. */
    public <T> T get(int column, Class<T> type) {
        return Objects.requireNonNull(find(column, type), "column");
    }

    /** A value of an optional column; {@code null} if the row has none. */
    <T> @Nullable T find(int column, Class<T> type) {
        return type.cast(values[column]);
    }

    /** The place of the cell of a column; the line if the file has no such column. */
    Place place(int column) {
        return cells.get(column).place();
    }

    /** The cell as written; empty where the file has no such column. */
    String written(int column) {
        return cells.get(column).text();
    }
}
