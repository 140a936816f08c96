package demarche.answer.text;

import java.util.List;

/**
 * A plain list, as a table or as CSV.
 *
 * @param rows one text per column
 */
public record Listing(List<Column> columns, List<List<String>> rows) {

    /** The list as a table. */
    public String table(int width, Paint paint) {
        List<List<Cell>> cells =
                rows.stream().map(row -> row.stream().map(Cell::of).toList()).toList();
        return TextTable.render(columns, cells, width, paint);
    }

    /** The list as CSV. */
    public String csv() {
        return Csv.write(columns.stream().map(Column::key).toList(), rows);
    }
}
