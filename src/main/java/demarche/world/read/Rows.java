package demarche.world.read;

import demarche.world.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a CSV file by declared columns, in whatever order the file has them. */
public final class Rows {

    private final List<Column> columns;
    private final References references;
    private final Problems problems;

    /** @param columns in the order in which a message lists them */
    public Rows(List<Column> columns, References references, Problems problems) {
        this.columns = List.copyOf(columns);
        this.references = references;
        this.problems = problems;
    }

    /**
     * The rows in which every cell is right, in the order of the file. What is wrong in the others, or in the header, is
     * added to the problems.
     */
    public List<Row> read(CsvFile csv) {
        Optional<Map<String, Integer>> header = header(csv);
        if (header.isEmpty()) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        for (List<Cell> cells : csv.rows()) {
            Map<String, Cell> byName = new LinkedHashMap<>();
            header.get().forEach((name, index) -> byName.put(name, cells.get(index)));
            Place first = cells.get(0).place();
            Place line = new Place(first.file(), first.line(), 0);
            row(line, byName).ifPresent(rows::add);
        }
        return rows;
    }

    /** Where each known column stands; empty where one that every row needs is missing. */
    private Optional<Map<String, Integer>> header(CsvFile csv) {
        Map<String, Integer> positions = new HashMap<>();
        List<String> names = columns.stream().map(Column::name).toList();
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
        List<String> missing = columns.stream()
                .filter(Column::required)
                .map(Column::name)
                .filter(name -> !positions.containsKey(name))
                .toList();
        for (String name : missing) {
            Place headerLine =
                    new Place(csv.file().shown(), csv.header().get(0).place().line(), 0);
            problems.add(headerLine, "no column " + Problem.quote(name), "a header with " + String.join(", ", names));
        }
        return missing.isEmpty() ? Optional.of(positions) : Optional.empty();
    }

    private Optional<Row> row(Place line, Map<String, Cell> cells) {
        int before = problems.count();
        Map<String, Object> values = new HashMap<>();
        for (Column column : columns) {
            Cell cell = cells.get(column.name());
            if (cell != null) {
                @Nullable Object value = value(column, cell);
                if (value != null) {
                    values.put(column.name(), value);
                }
            }
        }
        return problems.count() == before ? Optional.of(Row.of(line, cells, values)) : Optional.empty();
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
