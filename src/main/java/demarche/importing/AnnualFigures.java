package demarche.importing;

import demarche.world.fact.Fact;
import demarche.world.read.Problems;
import demarche.world.read.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Figures for an annual table, and the updated table. */
final class AnnualFigures {

    private record Figure(Map<String, String> keys, int year, Map<String, String> values, boolean onlyIfThere) {}

    private final Order order;
    private final Table table;
    private final List<String> keys;
    private final List<String> values;
    private final SortedMap<String, Figure> figures = new TreeMap<>();
    private final SortedSet<Integer> leftOut = new TreeSet<>();

    /** @param type the record of the table's facts */
    AnnualFigures(Order order, Class<? extends Fact> type) {
        this.order = order;
        this.table = Table.of(type);
        this.keys = table.ownHeader(true);
        this.values = table.ownHeader(false);
    }

    /** Whether figures of a year are wanted. */
    boolean wants(int year) {
        if (year >= order.firstYear() && order.leavesOut(year)) {
            leftOut.add(year);
        }
        return year >= order.firstYear() && !order.leavesOut(year);
    }

    /** Adds the figures of a year. */
    void put(List<String> key, int year, List<String> value) {
        put(key, year, value, false);
    }

    /** Updates the figures of an existing row, without adding rows. */
    void putIfThere(List<String> key, int year, List<String> value) {
        put(key, year, value, true);
    }

    private void put(List<String> key, int year, List<String> value, boolean onlyIfThere) {
        figures.put(id(key, String.valueOf(year)), new Figure(map(keys, key), year, map(values, value), onlyIfThere));
    }

    private static Map<String, String> map(List<String> columns, List<String> cells) {
        Map<String, String> map = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            map.put(columns.get(i), cells.get(i));
        }
        return map;
    }

    private static String id(List<String> key, String year) {
        return String.join(",", key) + "," + year;
    }

    /** The years with figures that were omitted on purpose. */
    List<String> notes() {
        return leftOut.isEmpty()
                ? List.of()
                : List.of("Years omitted from " + table.name() + " because they contain votes on the measure of"
                        + " a case: "
                        + String.join(
                                ", ", leftOut.stream().map(String::valueOf).toList()) + ".");
    }

    /** The table with the figures in it. */
    Refreshed refresh(Problems problems) {
        List<String> header = new ArrayList<>(keys);
        header.addAll(values);
        header.addAll(List.of("year", "source"));
        TableFile file = TableFile.open(order.folder(), table.file(), header, problems);
        int same = 0;
        int others = 0;
        int edited = 0;
        List<String> changed = new ArrayList<>();
        Map<String, Figure> left = new TreeMap<>(figures);
        for (TableFile.Line line : file.lines()) {
            Figure figure = left.remove(id(line.get(keys), line.get("year")));
            if (figure == null) {
                continue;
            }
            List<String> differing = values.stream()
                    .filter(column -> !equal(line.get(column), figure.values.getOrDefault(column, "")))
                    .toList();
            if (!order.owns(line.get("source"))) {
                others++;
            } else if (differing.isEmpty() && line.get("source").equals(order.source())) {
                same++;
            } else if (!line.get("note").isEmpty() || line.get("basis").equals("judged")) {
                edited++;
            } else {
                changed.add(change(line, figure, differing));
                differing.forEach(column -> line.set(column, figure.values.getOrDefault(column, "")));
                line.set("source", order.source());
            }
        }
        List<Figure> fresh =
                left.values().stream().filter(figure -> !figure.onlyIfThere).toList();
        for (Figure figure : fresh) {
            Map<String, String> cells = new HashMap<>(figure.keys);
            cells.putAll(figure.values);
            cells.put("year", String.valueOf(figure.year));
            cells.put("source", order.source());
            file.add(cells);
        }
        List<String> sorted = new ArrayList<>(keys);
        sorted.add("year");
        return new Refreshed(file.relative(), file.text(sorted), fresh.size(), changed, same, others, edited);
    }

    private String change(TableFile.Line line, Figure figure, List<String> differing) {
        List<String> parts = new ArrayList<>();
        for (String column : differing) {
            parts.add(column + " " + (line.get(column).isEmpty() ? "nothing" : line.get(column)) + " → "
                    + figure.values.getOrDefault(column, ""));
        }
        if (differing.isEmpty()) {
            parts.add("source " + line.get("source") + " → " + order.source());
        }
        return String.join(" ", line.get(keys)) + " " + figure.year + ": " + String.join(", ", parts);
    }

    private static boolean equal(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        try {
            return new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** A figure with so many decimals, rounded half up. */
    static String rounded(BigDecimal figure, int decimals) {
        BigDecimal rounded = figure.setScale(decimals, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? BigDecimal.ZERO.setScale(decimals).toPlainString() : rounded.toPlainString();
    }

    /** A quotient with so many decimals, rounded half up. */
    static String quotient(BigDecimal part, BigDecimal whole, int decimals) {
        return rounded(part.divide(whole, decimals + 6, RoundingMode.HALF_UP), decimals);
    }
}
