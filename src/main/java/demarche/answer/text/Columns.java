package demarche.answer.text;

import demarche.world.Coded;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The columns of a table, each with a function from row to text, number or coloured {@link Cell}. A {@code double} is
 * a score: three decimals in tables, four in CSV, a dash or nothing if undefined.
 *
 * @param <T> type of a row
 */
public final class Columns<T> {
    private record Entry<T>(Column column, Function<? super T, ?> value) {}

    private final List<Entry<T>> entries = new ArrayList<>();

    /** Adds a column. */
    public Columns<T> add(Column column, Function<? super T, ?> value) {
        entries.add(new Entry<>(column, value));
        return this;
    }

    /** Adds a column that is never shortened. */
    public Columns<T> whole(String title, Function<? super T, ?> value) {
        return add(Column.whole(title), value);
    }

    /** Adds a column of figures. */
    public Columns<T> figures(String title, Function<? super T, ?> value) {
        return add(Column.figures(title), value);
    }

    /** The rows as a table. */
    public String table(Collection<? extends T> rows, int width, Paint paint) {
        List<Column> columns = entries.stream().map(Entry::column).toList();
        return TextTable.render(columns, rows(rows, Columns::cell), width, paint);
    }

    /** Appends the rows to a page as a table. */
    public void write(Collection<? extends T> rows, Markdown page) {
        page.table(entries.stream().map(entry -> entry.column().title()).toList(), rows(rows, value -> cell(value)
                .text()));
    }

    /** The rows as CSV. */
    public String csv(Collection<? extends T> rows) {
        List<String> header =
                entries.stream().map(entry -> entry.column().key()).toList();
        return Csv.write(header, rows(rows, Columns::exact));
    }

    private <V> List<List<V>> rows(Collection<? extends T> rows, Function<Object, V> as) {
        return rows.stream()
                .map(row -> entries.stream()
                        .map(entry -> as.apply(entry.value().apply(row)))
                        .toList())
                .toList();
    }

    private static Cell cell(Object value) {
        if (value instanceof Cell cell) {
            return cell;
        }
        if (value instanceof OptionalDouble score) {
            return Cell.of(Figures.shortScore(score));
        }
        return Cell.of(value instanceof Double score ? Figures.shortScore(score) : String.valueOf(value));
    }

    private static String exact(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(Columns::exact).orElse("");
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(Columns::exact).collect(Collectors.joining(" "));
        }
        if (value instanceof Double score) {
            return exact(Optional.ofNullable(Figures.score(score)));
        }
        if (value instanceof OptionalDouble score) {
            return exact(score.orElse(Double.NaN));
        }
        if (value instanceof Coded coded) {
            return coded.code();
        }
        return value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
    }
}
