package demarche.answer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Text tables that fit a width. */
public final class TextTable {
    private static final int INDENT = 2;

    private final List<Column> columns;
    private final List<List<Cell>> rows;
    private final int width;
    private final Paint paint;
    private final int[] widths;
    private final String gap;

    private TextTable(List<Column> columns, List<List<Cell>> rows, int width, Paint paint) {
        this.columns = columns;
        this.rows = rows;
        this.width = width;
        this.paint = paint;
        this.widths = IntStream.range(0, columns.size()).map(this::natural).toArray();
        this.gap = fits(width, 2) ? "  " : " ";
        shrink(width - gap.length() * (columns.size() - 1));
    }

    /** The table with a title line; lines end with a line feed and have no trailing spaces. */
    public static String render(List<Column> columns, List<List<Cell>> rows, int width, Paint paint) {
        return new TextTable(columns, rows, width, paint).render();
    }

    /** The title line and the rows without line feeds, for tables whose columns neither wrap nor move below. */
    public static List<String> lines(List<Column> columns, List<List<Cell>> rows, int width, Paint paint) {
        return render(columns, rows, width, paint).lines().toList();
    }

    /** Whether the table fits the width after shortening. */
    public static boolean fits(List<Column> columns, List<List<Cell>> rows, int width) {
        return new TextTable(columns, rows, width, Paint.NONE).fits(width, 1);
    }

    private int natural(int column) {
        if (columns.get(column).fit() == Column.Fit.BELOW) {
            return 0;
        }
        return Math.max(
                Lines.width(columns.get(column).title()),
                rows.stream()
                        .mapToInt(row -> Lines.width(row.get(column).text()))
                        .max()
                        .orElse(0));
    }

    private boolean fits(int width, int gaps) {
        return IntStream.range(0, columns.size()).map(this::least).sum() + gaps * (columns.size() - 1) <= width;
    }

    private int least(int column) {
        return columns.get(column).fit() == Column.Fit.WHOLE
                ? widths[column]
                : Math.min(
                        widths[column],
                        Math.max(
                                columns.get(column).least(),
                                Lines.width(columns.get(column).title())));
    }

    /** Shortens the widest shortenable column until the table fits. */
    private void shrink(int width) {
        while (IntStream.of(widths).sum() > width) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                if (widths[i] > least(i) && (widest < 0 || widths[i] > widths[widest])) {
                    widest = i;
                }
            }
            if (widest < 0) {
                return;
            }
            widths[widest]--;
        }
    }

    private String render() {
        StringBuilder text = new StringBuilder();
        line(
                text,
                columns.stream()
                        .map(column -> new Cell(column.title(), Tone.STRONG))
                        .toList());
        rows.forEach(row -> row(text, row));
        return text.toString();
    }

    private void row(StringBuilder text, List<Cell> row) {
        int last = row.size() - 1;
        if (columns.get(last).fit() == Column.Fit.BELOW) {
            line(text, row.subList(0, last));
            if (!row.get(last).text().isEmpty()) {
                text.append(" ".repeat(INDENT))
                        .append(Lines.hanging(row.get(last).text(), width, INDENT))
                        .append('\n');
            }
            return;
        }
        if (columns.get(last).fit() != Column.Fit.WRAP) {
            line(text, row);
            return;
        }
        List<String> wrapped = Lines.wrap(row.get(last).text(), widths[last]);
        for (int i = 0; i < Math.max(1, wrapped.size()); i++) {
            List<Cell> cells = new ArrayList<>();
            for (int c = 0; c < last; c++) {
                cells.add(i == 0 ? row.get(c) : Cell.of(""));
            }
            cells.add(new Cell(
                    i < wrapped.size() ? wrapped.get(i) : "", row.get(last).tone()));
            line(text, cells);
        }
    }

    private void line(StringBuilder text, List<Cell> cells) {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).text().isEmpty()) {
            end--;
        }
        for (int i = 0; i < end; i++) {
            Cell cell = cells.get(i);
            String shown = Lines.shorten(cell.text(), widths[i]);
            String blank = " ".repeat(widths[i] - Lines.width(shown));
            String painted = shown.isEmpty() ? "" : paint.apply(cell.tone(), shown);
            text.append(i == 0 ? "" : gap);
            if (columns.get(i).align() == Column.Align.RIGHT) {
                text.append(blank).append(painted);
            } else {
                text.append(painted).append(i == end - 1 ? "" : blank);
            }
        }
        text.append('\n');
    }
}
