package demarche.importing;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import demarche.world.Cell;
import demarche.world.Place;
import demarche.world.read.Problems;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A publisher's file, read row by row because some have hundreds of megabytes. Only the needed columns are kept.
 *
 * <p>Cells are separated by commas, or by tabs where the header has no comma. Lines before the header are skipped: some
 * publishers put a title there.
 */
final class Release {

    private static final CsvFactory FACTORY =
            new CsvFactory().enable(CsvParser.Feature.WRAP_AS_ARRAY).enable(CsvParser.Feature.TRIM_SPACES);

    /** Number of lines searched for a header. */
    private static final int LINES_BEFORE_HEADER = 20;

    /** A cell with more lines than this was opened by a stray quote. */
    private static final int LINES_OF_A_CELL = 500;

    /** Number of problems after which reading stops. */
    private static final int ENOUGH_PROBLEMS = 20;

    private static final int LISTED_COLUMNS = 30;
    private static final long ROWS_BETWEEN_REPORTS = 200_000;

    private final Path file;
    private final List<ReleaseColumn> columns;
    private final Problems problems;
    private final Consumer<String> progress;
    private final String shown;
    private final Map<Integer, String> wanted = new HashMap<>();
    private char separator = ',';
    private int width;
    private int line;

    Release(Path file, List<ReleaseColumn> columns, Problems problems, Consumer<String> progress) {
        this.file = file;
        this.columns = List.copyOf(columns);
        this.problems = problems;
        this.progress = progress;
        this.shown = String.valueOf(file.getFileName());
    }

    /**
     * Passes every row to a reader.
     *
     * @throws demarche.world.read.ProblemsException if the file, or a row, cannot be read
     */
    void read(Consumer<ReleaseRow> reader) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder()), 1 << 16)) {
            if (findHeader(lines)) {
                readRows(lines, reader);
            }
        } catch (CharacterCodingException e) {
            problems.add(new Place(shown, line + 1, 0), "a byte that is not UTF-8", "a file saved as UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        problems.throwIfAny();
    }

    private boolean findHeader(BufferedReader lines) throws IOException {
        List<String> fullest = List.of();
        int fullestLine = 1;
        for (int i = 0; i < LINES_BEFORE_HEADER; i++) {
            int first = line + 1;
            @Nullable String text = record(lines);
            if (text == null) {
                break;
            }
            String header = text.startsWith("\uFEFF") ? text.substring(1) : text;
            separator = header.indexOf(',') < 0 && header.indexOf('\t') >= 0 ? '\t' : ',';
            List<String> names = cells(header, first).stream().map(Cell::text).toList();
            if (missing(names).isEmpty()) {
                width = names.size();
                for (ReleaseColumn column : columns) {
                    names.stream()
                            .filter(column::matches)
                            .findFirst()
                            .ifPresent(name -> wanted.putIfAbsent(names.indexOf(name), column.name()));
                }
                return true;
            }
            if (names.size() > fullest.size()) {
                fullest = names;
                fullestLine = first;
            }
        }
        String found = fullest.isEmpty()
                ? "no header"
                : "columns " + fullest.stream().limit(LISTED_COLUMNS).collect(Collectors.joining(", "))
                        + (fullest.size() > LISTED_COLUMNS ? ", …" : "") + " without "
                        + String.join(", ", missing(fullest));
        problems.add(
                new Place(shown, fullestLine, 0),
                found,
                columns.stream()
                        .filter(ReleaseColumn::required)
                        .map(ReleaseColumn::shown)
                        .collect(Collectors.joining(", ", "a header with ", "")));
        return false;
    }

    private List<String> missing(List<String> header) {
        return columns.stream()
                .filter(ReleaseColumn::required)
                .filter(column -> header.stream().noneMatch(column::matches))
                .map(ReleaseColumn::shown)
                .toList();
    }

    private void readRows(BufferedReader lines, Consumer<ReleaseRow> reader) throws IOException {
        long rows = 0;
        for (; ; ) {
            int first = line + 1;
            @Nullable String text = record(lines);
            if (text == null) {
                return;
            }
            if (!text.isBlank()) {
                row(text, first, reader);
                if (problems.count() >= ENOUGH_PROBLEMS) {
                    return;
                }
                if (++rows % ROWS_BETWEEN_REPORTS == 0) {
                    progress.accept(shown + ": " + rows + " rows read");
                }
            }
        }
    }

    private void row(String text, int first, Consumer<ReleaseRow> reader) {
        int before = problems.count();
        List<Cell> all = new ArrayList<>(wanted.size());
        Map<String, Cell> cells = new HashMap<>();
        int found = parse(text, first, (index, cell) -> cells.put(wanted.getOrDefault(index, ""), cell), all);
        if (problems.count() > before) {
            return;
        }
        Place place = new Place(shown, first, 0);
        if (found != width) {
            problems.add(place, found + " cells", width + ", as in the header");
            return;
        }
        reader.accept(new ReleaseRow(place, cells, problems));
    }

    /** A record: a line, or several where a line ends within quotes. */
    private @Nullable String record(BufferedReader lines) throws IOException {
        @Nullable String text = lines.readLine();
        if (text == null) {
            return null;
        }
        line++;
        if (text.indexOf('"') < 0) {
            return text;
        }
        int first = line;
        StringBuilder record = new StringBuilder(text);
        long quotes = quotes(text);
        while (quotes % 2 != 0) {
            @Nullable String more = lines.readLine();
            if (more == null || line - first > LINES_OF_A_CELL) {
                problems.add(new Place(shown, first, 0), "a quote that is never closed", "quotes in pairs");
                problems.throwIfAny();
            }
            line++;
            record.append('\n').append(more);
            quotes += quotes(String.valueOf(more));
        }
        return record.toString();
    }

    private static long quotes(String text) {
        return text.chars().filter(c -> c == '"').count();
    }

    private List<Cell> cells(String text, int first) {
        List<Cell> cells = new ArrayList<>();
        parse(text, first, (index, cell) -> {}, cells);
        return cells;
    }

    private interface Taker {
        void take(int index, Cell cell);
    }

    /** Splits a record into the needed cells, or into all cells before the header is known. */
    private int parse(String text, int first, Taker taker, List<Cell> all) {
        int index = 0;
        // One buffer per record: the parser's columns are exact only if it does not refill.
        try (CsvParser parser = FACTORY.createParser(text.toCharArray())) {
            parser.setSchema(CsvSchema.emptySchema().withColumnSeparator(separator));
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    if (wanted.isEmpty()) {
                        all.add(cell(parser, first));
                    } else if (wanted.containsKey(index)) {
                        taker.take(index, cell(parser, first));
                    }
                    index++;
                }
            }
        } catch (JsonProcessingException e) {
            problems.add(
                    new Place(shown, first, 0),
                    "quotes that do not match",
                    "a quoted cell closed before the comma or line end after it");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return index;
    }

    private Cell cell(CsvParser parser, int first) throws IOException {
        JsonLocation at = parser.currentTokenLocation();
        return new Cell(parser.getText(), new Place(shown, first + at.getLineNr() - 1, at.getColumnNr()));
    }
}
