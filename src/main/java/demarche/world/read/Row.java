package demarche.world.read;

import demarche.world.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a table whose cells have been read and found right. Asking for a column by a name or type its table does not
 * declare is a mistake of the program and throws.
 */
public final class Row {

    private final Place place;
    private final Map<String, Cell> cells;
    private final Map<String, Object> values;

    private Row(Place place, Map<String, Cell> cells, Map<String, Object> values) {
        this.place = place;
        this.cells = cells;
        this.values = values;
    }

    /**
     * A row as read.
     *
     * @param place its line
     * @param cells by column name
     * @param values what the cells that are not empty say, by column name
     */
    static Row of(Place place, Map<String, Cell> cells, Map<String, Object> values) {
        return new Row(place, Map.copyOf(cells), Map.copyOf(values));
    }

    /** A row of which only the values are known, in a map that nobody changes any more. */
    static Row ofValues(Place place, Map<String, Object> values) {
        return new Row(place, Map.of(), values);
    }

    /** The line on which it begins. */
    public Place place() {
        return place;
    }

    /** Text or a code. */
    public String text(String column) {
        return get(column, String.class);
    }

    /** Text or a code of an optional column, where the row has it. */
    public Optional<String> findText(String column) {
        return find(column, String.class);
    }

    /** A count, a year or a share in permille. */
    public int number(String column) {
        return get(column, Integer.class);
    }

    /** A value of the type given: a word of a vocabulary, a date. */
    public <T> T get(String column, Class<T> type) {
        return find(column, type)
                .orElseThrow(() -> new IllegalArgumentException("no column \"" + column + "\" at " + place));
    }

    /** A value of an optional column, where the row has it. */
    public <T> Optional<T> find(String column, Class<T> type) {
        return Optional.ofNullable(values.get(column)).map(type::cast);
    }

    /** Where the cell of a column begins; the line where the table has no such column. */
    Place place(String column) {
        return Optional.ofNullable(cells.get(column)).map(Cell::place).orElse(place);
    }

    /** The cell as written; empty where the table has no such column. */
    String written(String column) {
        return Optional.ofNullable(cells.get(column)).map(Cell::text).orElse("");
    }

    /** The same row with the values of two columns exchanged: the same fact seen from the other side. */
    Row mirrored(String one, String other) {
        Map<String, Object> swapped = new HashMap<>(values);
        swapped.put(one, get(other, String.class));
        swapped.put(other, get(one, String.class));
        return new Row(place, cells, swapped);
    }
}
