package demarche.answer.catalogue;

import demarche.answer.text.Cell;
import demarche.answer.text.Column;
import demarche.answer.text.Csv;
import demarche.answer.text.Figures;
import demarche.answer.text.Lines;
import demarche.answer.text.Paint;
import demarche.answer.text.TextTable;
import demarche.answer.text.Tone;
import demarche.world.Expectation;
import demarche.world.factbase.Coverage;
import demarche.world.factbase.Coverage.Status;
import demarche.world.factbase.TableCoverage;
import demarche.world.factbase.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Coverage and gaps by state and table on a day. */
public final class CoverageReport {
    private static final int SHORT = 6;
    static final String NOT_ZERO = "A missing value is never read as zero. A rule that needs it does not fire.";

    private final World world;
    private final LocalDate asOf;
    private final List<Coverage> all;

    /** @param all coverage on that day */
    public CoverageReport(World world, LocalDate asOf, List<Coverage> all) {
        this.world = world;
        this.asOf = asOf;
        this.all = List.copyOf(all);
    }

    /** Totals by table and one line per state. */
    public String text(int width, Paint paint) {
        List<TableCoverage> tables = TableCoverage.of(all);
        SortedMap<String, List<Coverage>> byState = new TreeMap<>();
        all.forEach(coverage -> byState.computeIfAbsent(coverage.state(), state -> new ArrayList<>())
                .add(coverage));
        return paint.apply(Tone.STRONG, "Coverage as of " + asOf) + ", "
                + Figures.count(byState.size(), "member") + " of the United Nations\n\n"
                + census(tables, width, paint) + "\n" + records(tables, width, paint) + "\n"
                + matrix(tables, byState, width, paint) + "\n"
                + note(
                        "Cells: year of the latest value or of the end of coding. now: the source is kept up to"
                                + " date. !: stale, older than the limit of its table. ~: from the table that"
                                + " fills gaps. -: missing. records: number of record tables with rows"
                                + " for the state.",
                        width)
                + note(NOT_ZERO, width);
    }

    private static String census(List<TableCoverage> tables, int width, Paint paint) {
        return TextTable.render(
                List.of(
                        Column.whole("tables for every member"),
                        Column.figures("fresh"),
                        Column.figures("stale"),
                        Column.figures("missing"),
                        Column.figures("limit"),
                        Column.wrapped("years")),
                tables.stream()
                        .filter(TableCoverage::isCensus)
                        .map(table -> List.of(
                                Cell.of(table.table()),
                                number(table, Status.FRESH, Tone.PLAIN),
                                number(table, Status.STALE, Tone.FAINT),
                                number(table, Status.MISSING, Tone.UNMATCHED),
                                Cell.of(horizon(table.expectation())),
                                Cell.of(years(table))))
                        .toList(),
                width,
                paint);
    }

    private static String records(List<TableCoverage> tables, int width, Paint paint) {
        return TextTable.render(
                List.of(
                        Column.whole("tables of record"),
                        Column.figures("fresh"),
                        Column.figures("stale"),
                        Column.figures("no row"),
                        Column.figures("limit"),
                        Column.wrapped("years")),
                tables.stream()
                        .filter(table -> !table.isCensus())
                        .map(table -> List.of(
                                Cell.of(table.table()),
                                number(table, Status.FRESH, Tone.PLAIN),
                                number(table, Status.STALE, Tone.FAINT),
                                number(table, Status.NONE, Tone.PLAIN),
                                Cell.of(horizon(table.expectation())),
                                Cell.of(years(table))))
                        .toList(),
                width,
                paint);
    }

    private static Cell number(TableCoverage table, Status status, Tone tone) {
        return new Cell(String.valueOf(table.listStates(status).size()), tone);
    }

    private static String horizon(Expectation expectation) {
        return expectation.staleAfter() == 0 ? "" : expectation.staleAfter() + "y";
    }

    private static String years(TableCoverage table) {
        Optional<Integer> oldest = earliest(table.oldest(Status.FRESH), table.oldest(Status.STALE));
        Optional<Integer> newest = table.newest(Status.FRESH).or(() -> table.newest(Status.STALE));
        if (oldest.isEmpty() || newest.isEmpty()) {
            return "";
        }
        return oldest.equals(newest) ? String.valueOf(oldest.get()) : oldest.get() + "-" + newest.get();
    }

    private static Optional<Integer> earliest(Optional<Integer> one, Optional<Integer> other) {
        return one.isPresent() && other.isPresent()
                ? Optional.of(Math.min(one.get(), other.get()))
                : one.or(() -> other);
    }

    private String matrix(
            List<TableCoverage> tables, SortedMap<String, List<Coverage>> byState, int width, Paint paint) {
        List<String> census = tables.stream()
                .filter(TableCoverage::isCensus)
                .map(TableCoverage::table)
                .toList();
        List<Column> columns = new ArrayList<>();
        columns.add(Column.whole("code"));
        columns.add(Column.shortened("state", 12));
        census.forEach(table -> columns.add(Column.whole(brief(table))));
        columns.add(Column.figures("records"));
        List<List<Cell>> rows = new ArrayList<>();
        byState.forEach((state, of) -> {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.of(state));
            row.add(Cell.of(world.getState(state).shortName()));
            of.stream()
                    .filter(coverage -> census.contains(coverage.table()))
                    .map(CoverageReport::cell)
                    .forEach(row::add);
            row.add(Cell.of(String.valueOf(of.stream()
                    .filter(coverage -> !census.contains(coverage.table()) && coverage.facts() > 0)
                    .count())));
            rows.add(row);
        });
        return TextTable.render(columns, rows, width, paint);
    }

    /** A short name of a table. */
    private static String brief(String table) {
        String word = table.replaceFirst("_.*", "");
        return word.substring(0, Math.min(SHORT, word.length()));
    }

    private static Cell cell(Coverage coverage) {
        String mark = coverage.through().isPresent() ? "~" : "";
        return switch (coverage.status()) {
            case FRESH -> Cell.of(year(coverage) + mark);
            case STALE -> new Cell(year(coverage) + mark + "!", Tone.FAINT);
            case MISSING, NONE -> new Cell("-", Tone.UNMATCHED);
        };
    }

    private static String year(Coverage coverage) {
        return coverage.latest().map(String::valueOf).orElse("now");
    }

    /** Coverage of one state by table. */
    public String text(String state, int width, Paint paint) {
        List<List<Cell>> rows = TableCoverage.of(all).stream()
                .flatMap(table -> table.states().stream())
                .filter(coverage -> coverage.state().equals(state))
                .map(CoverageReport::row)
                .toList();
        return paint.apply(Tone.STRONG, world.getState(state).shortName() + " (" + state + ")") + ", coverage"
                + " as of " + asOf
                + "\n\n"
                + TextTable.render(
                        List.of(
                                Column.whole("table"),
                                Column.whole("every member"),
                                Column.whole("status"),
                                Column.figures("latest"),
                                Column.figures("limit"),
                                Column.figures("facts"),
                                Column.wrapped("source of the latest")),
                        rows,
                        width,
                        paint)
                + "\n"
                + note("In tables of record, no row is not a gap: there may be nothing to record.", width)
                + note(NOT_ZERO, width);
    }

    private static List<Cell> row(Coverage coverage) {
        boolean census = coverage.expectation().scope() == Expectation.Scope.CENSUS;
        Tone tone =
                switch (coverage.status()) {
                    case FRESH -> Tone.PLAIN;
                    case STALE, NONE -> Tone.FAINT;
                    case MISSING -> Tone.UNMATCHED;
                };
        return List.of(
                Cell.of(coverage.table()),
                Cell.of(census ? "yes" : ""),
                new Cell(
                        coverage.status() == Status.NONE
                                ? "no row"
                                : coverage.status().code(),
                        tone),
                Cell.of(coverage.facts() == 0 ? "" : year(coverage)),
                Cell.of(horizon(coverage.expectation())),
                Cell.of(String.valueOf(coverage.facts())),
                Cell.of(coverage.through().map(table -> "in " + table + ": ").orElse("")
                        + String.join(", ", coverage.sources())));
    }

    private static String note(String text, int width) {
        return String.join("\n", Lines.wrap(text, width)) + "\n";
    }

    /** One row per state and table. */
    public String csv() {
        return Csv.write(
                List.of("state", "table", "scope", "status", "latest", "source", "facts", "stale_facts", "through"),
                all.stream()
                        .map(coverage -> List.of(
                                coverage.state(),
                                coverage.table(),
                                coverage.expectation().scope().code(),
                                coverage.status().code(),
                                coverage.latest().map(String::valueOf).orElse(""),
                                String.join(" ", coverage.sources()),
                                String.valueOf(coverage.facts()),
                                String.valueOf(coverage.staleFacts()),
                                coverage.through().orElse("")))
                        .toList());
    }

    /** The JSON answer. */
    public CoverageAnswer answer() {
        return CoverageAnswer.of(asOf, all);
    }
}
