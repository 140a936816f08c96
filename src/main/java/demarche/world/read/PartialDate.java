package demarche.world.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date known to the day, the month or the year, as the days it may mean.
 *
 * @param first its first day
 * @param last its last day
 */
public record PartialDate(LocalDate first, LocalDate last) {

    /** The description for messages. */
    public static final String EXPECTED = "a date such as 2022, 2022-09 or 2022-09-30";

    private static final Pattern SHAPE = Pattern.compile("\\d{4}(-\\d{2}){0,2}");

    /** Reads {@code 2022}, {@code 2022-09} or {@code 2022-09-30}; empty where the text is no such date. */
    public static Optional<PartialDate> parse(String text) {
        if (!SHAPE.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    switch (text.length()) {
                        case 4 -> year(Year.parse(text));
                        case 7 -> month(YearMonth.parse(text));
                        default -> day(LocalDate.parse(text));
                    });
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static PartialDate year(Year year) {
        return new PartialDate(year.atDay(1), year.atMonth(12).atEndOfMonth());
    }

    private static PartialDate month(YearMonth month) {
        return new PartialDate(month.atDay(1), month.atEndOfMonth());
    }

    private static PartialDate day(LocalDate day) {
        return new PartialDate(day, day);
    }
}
