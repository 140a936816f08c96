package demarche.world.read;

import demarche.world.Cell;
import demarche.world.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a CSV file by declared columns, in whatever order the file has them. */
public final class Rows {

    private final List<Column> columns;
    private final List<String> names;
    private final References references;
    private final Problems problems;

    /** @param columns in the order in which a message lists them */
    public Rows(List<Column> columns, References references, Problems problems) {
        this.columns = List.copyOf(columns);
        this.names = columns.stream().map(Column::name).toList();
        this.references = references;
        this.problems = problems;
    }

    /**
     * The rows in which every cell is right, in the order of the file. What is wrong in the others, or in the header,
     * is
     * added to the problems.
     */
    public List<Row> read(TextFile file) {
        return CsvFile.parse(file, names, problems).map(this::read).orElse(List.of());
    }

    List<Row> read(CsvFile csv) {
        Map<String, Integer> header = header(csv);
        boolean complete = columns.stream().allMatch(column -> !column.required() || header.containsKey(column.name()));
        List<Row> rows = new ArrayList<>();
        for (List<Cell> cells : complete ? csv.rows() : List.<List<Cell>>of()) {
            Place first = cells.get(0).place();
            Place line = new Place(first.file(), first.line(), 0);
            row(line, byColumn(names, header, cells, line)).ifPresent(rows::add);
        }
        return rows;
    }

    /** The cells of a row in the order of the columns; an empty one of a column the file does not have. */
    static List<Cell> byColumn(List<String> columns, Map<String, Integer> header, List<Cell> cells, Place line) {
        return columns.stream()
                .map(name -> header.containsKey(name) ? cells.get(header.get(name)) : new Cell("", line))
                .toList();
    }

    /** The positions of known columns. */
    private Map<String, Integer> header(CsvFile csv) {
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < csv.header().size(); i++) {
            Cell cell = csv.header().get(i);
            if (!names.contains(cell.text())) {
                List<String> absent = names.stream()
                        .filter(name -> csv.header().stream()
                                .noneMatch(head -> head.text().equals(name)))
                        .toList();
                problems.addUnknown(cell.place(), "column", cell.text(), "one of " + String.join(", ", names), absent);
            } else if (positions.putIfAbsent(cell.text(), i) != null) {
                problems.add(cell.place(), "second column " + Problem.quote(cell.text()), "each column once");
            }
        }
        for (Column column : columns) {
            if (column.required() && !positions.containsKey(column.name())) {
                problems.add(
                        new Place(
                                csv.file().shown(), csv.header().get(0).place().line(), 0),
                        "no column " + Problem.quote(column.name()),
                        "a header with " + String.join(", ", names));
            }
        }
        return positions;
    }

    private Optional<Row> row(Place line, List<Cell> cells) {
        int before = problems.count();
        @Nullable Object[] values = new @Nullable Object[cells.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(columns.get(i), cells.get(i));
        }
        return problems.count() == before ? Optional.of(new Row(line, cells, values)) : Optional.empty();
    }

    private @Nullable Object value(Column column, Cell cell) {
        if (!cell.isEmpty()) {
            return column.type().read(cell, references, problems);
        }
        if (column.required()) {
            problems.add(cell.place(), "no " + column.name(), column.type().expected());
        }
        return null;
    }
}
