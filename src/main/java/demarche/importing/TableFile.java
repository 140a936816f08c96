package demarche.importing;

import demarche.world.Cell;
import demarche.world.read.CsvFile;
import demarche.world.read.FactsFolder;
import demarche.world.read.Problems;
import demarche.world.read.TextFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An editable CSV file of the facts folder. Unchanged rows keep their text. */
final class TableFile {

    /** A row; {@link #written} is its text in the file, empty if it is new or changed. */
    static final class Line {
        private final Map<String, String> cells;
        private String written;

        private Line(Map<String, String> cells, String written) {
            this.cells = cells;
            this.written = written;
        }

        String get(String column) {
            return cells.getOrDefault(column, "");
        }

        void set(String column, String value) {
            cells.put(column, value);
            written = "";
        }

        List<String> get(List<String> columns) {
            return columns.stream().map(this::get).toList();
        }
    }

    private final String relative;
    private final List<String> header;
    private final String headerWritten;
    private final List<Line> lines;
    private final List<Line> added = new ArrayList<>();

    private TableFile(String relative, List<String> header, String headerWritten, List<Line> lines) {
        this.relative = relative;
        this.header = header;
        this.headerWritten = headerWritten;
        this.lines = lines;
    }

    /**
     * The file of a folder itself, not of one below it; without rows where it has none.
     *
     * @param header of a new file
     */
    static TableFile open(FactsFolder folder, String relative, List<String> header, Problems problems) {
        Path path = folder.path().resolve(relative);
        TableFile none = new TableFile(relative, header, String.join(",", header), List.of());
        if (!Files.exists(path)) {
            return none;
        }
        return TextFile.read(path, folder.shown(relative), problems)
                .flatMap(text -> CsvFile.parse(text, header, problems))
                .map(csv -> of(relative, csv))
                .orElse(none);
    }

    private static TableFile of(String relative, CsvFile csv) {
        List<String> written = csv.file().normalised().lines().toList();
        List<String> header = csv.header().stream().map(Cell::text).toList();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < csv.rows().size(); i++) {
            List<Cell> row = csv.rows().get(i);
            Map<String, String> cells = new HashMap<>();
            for (int c = 0; c < header.size(); c++) {
                cells.put(header.get(c), row.get(c).text());
            }
            int from = row.get(0).place().line() - 1;
            int to = i + 1 < csv.rows().size()
                    ? csv.rows().get(i + 1).get(0).place().line() - 1
                    : written.size();
            lines.add(new Line(cells, String.join("\n", written.subList(from, to))));
        }
        int first = csv.rows().isEmpty()
                ? written.size()
                : csv.rows().get(0).get(0).place().line() - 1;
        return new TableFile(relative, header, String.join("\n", written.subList(0, first)), lines);
    }

    /** The path below the folder. */
    String relative() {
        return relative;
    }

    /** The rows that were in the file. */
    List<Line> lines() {
        return lines;
    }

    void add(Map<String, String> cells) {
        added.add(new Line(new HashMap<>(cells), ""));
    }

    /**
     * The text as edited.
     *
     * @param order the columns by which the rows of the file are sorted; a new row goes before the first greater one
     */
    String text(List<String> order) {
        Comparator<Line> comparator = (one, other) -> compare(one.get(order), other.get(order));
        added.sort(comparator);
        StringBuilder text = new StringBuilder(headerWritten).append('\n');
        int next = 0;
        for (Line line : lines) {
            for (; next < added.size() && comparator.compare(added.get(next), line) < 0; next++) {
                text.append(written(added.get(next))).append('\n');
            }
            text.append(line.written.isEmpty() ? written(line) : line.written).append('\n');
        }
        for (; next < added.size(); next++) {
            text.append(written(added.get(next))).append('\n');
        }
        return text.toString();
    }

    private static int compare(List<String> one, List<String> other) {
        for (int i = 0; i < one.size(); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private String written(Line line) {
        return header.stream().map(column -> quoted(line.get(column))).collect(Collectors.joining(","));
    }

    private static String quoted(String cell) {
        return cell.contains(",") || cell.contains("\"") || cell.contains("\n")
                ? '"' + cell.replace("\"", "\"\"") + '"'
                : cell;
    }
}
