package demarche.world.read;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import demarche.world.Cell;
import demarche.world.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A CSV file as a header and rows, each row as wide as the header. What the columns mean is not known here.
 *
 * @param header the column names; at least one
 */
public record CsvFile(TextFile file, List<Cell> header, List<List<Cell>> rows) {

    private static final CsvFactory FACTORY = new CsvFactory()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .enable(CsvParser.Feature.TRIM_SPACES);

    /**
     * Splits a text into cells. A row that is not as wide as the header is a problem and left out; a file without a
     * header is a problem and yields nothing.
     *
     * @param columns the header expected, for the message on an empty file
     */
    public static Optional<CsvFile> parse(TextFile file, List<String> columns, Problems problems) {
        List<List<Cell>> records = records(file, problems);
        if (records.isEmpty()) {
            if (file.text().isBlank()) {
                problems.add(file.place(), "empty file", "a header line: " + String.join(",", columns));
            }
            return Optional.empty();
        }
        List<Cell> header = records.get(0);
        List<List<Cell>> rows = new ArrayList<>();
        for (List<Cell> row : records.subList(1, records.size())) {
            if (row.size() == header.size()) {
                rows.add(List.copyOf(row));
            } else {
                Place line = new Place(file.shown(), row.get(0).place().line(), 0);
                problems.add(line, cells(row.size()), header.size() + ", as in the header");
            }
        }
        return Optional.of(new CsvFile(file, List.copyOf(header), List.copyOf(rows)));
    }

    /** The cells of a column by row; empty if there is no such column. */
    Optional<List<String>> column(String name) {
        return IntStream.range(0, header.size())
                .filter(i -> header.get(i).text().equals(name))
                .boxed()
                .findFirst()
                .map(i -> rows.stream().map(row -> row.get(i).text()).toList());
    }

    private static String cells(int count) {
        return count == 1 ? "1 cell" : count + " cells";
    }

    private static List<List<Cell>> records(TextFile file, Problems problems) {
        List<List<Cell>> records = new ArrayList<>();
        // The whole text as one buffer: the parser's columns are exact only as long as it need not refill.
        try (CsvParser parser = FACTORY.createParser(file.text().toCharArray())) {
            try {
                readAll(parser, file, records);
            } catch (JsonProcessingException e) {
                problems.add(
                        place(file, parser.currentTokenLocation()),
                        "quotes that do not match",
                        "a quoted cell closed before the comma or line end after it");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return records;
    }

    private static void readAll(CsvParser parser, TextFile file, List<List<Cell>> records) throws IOException {
        List<Cell> row = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.VALUE_STRING) {
                row.add(new Cell(parser.getText(), place(file, parser.currentTokenLocation())));
            } else if (token == JsonToken.END_ARRAY && !row.isEmpty()) {
                records.add(row);
                row = new ArrayList<>();
            }
        }
    }

    private static Place place(TextFile file, JsonLocation location) {
        return new Place(file.shown(), location.getLineNr(), location.getColumnNr());
    }
}
