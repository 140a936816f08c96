package demarche.importing;

import demarche.world.Cell;
import demarche.world.Place;
import demarche.world.read.Problem;
import demarche.world.read.Problems;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A row of a publisher's file. An unreadable cell is a problem and counts as empty.
 *
 * @param line where it begins
 */
record ReleaseRow(Place line, Map<String, Cell> cells, Problems problems) {

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}(\\.0+)?");
    private static final Pattern NUMBER = Pattern.compile("-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d{1,3})?");

    /** The text of a column; empty if the cell or the column is missing or the text is {@code NA}. */
    String text(String column) {
        Cell cell = cells.get(column);
        return cell == null || cell.text().equals("NA") ? "" : cell.text();
    }

    /** A whole number. */
    Optional<Integer> whole(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!WHOLE.matcher(text).matches()) {
            wrong(column, "a whole number");
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text).intValueExact());
    }

    /** A number with decimals. */
    Optional<BigDecimal> decimal(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!NUMBER.matcher(text).matches()) {
            wrong(column, "a number");
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text));
    }

    /** A day. */
    Optional<LocalDate> date(String column) {
        try {
            return Optional.of(LocalDate.parse(text(column)));
        } catch (DateTimeParseException e) {
            wrong(column, "a day such as 2022-10-12");
            return Optional.empty();
        }
    }

    /** Adds a problem with the cell of a column. */
    void wrong(String column, String expected) {
        Cell cell = cells.get(column);
        problems.add(cell == null ? line : cell.place(), column + " " + Problem.quote(text(column)), expected);
    }
}
