package demarche.world.read;

import demarche.world.Evidence;
import demarche.world.Expectation;
import demarche.world.Place;
import demarche.world.Validity;
import demarche.world.fact.Fact;
import demarche.world.factbase.FactTable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The checked rows of a table, kept as columns. Facts are made of a row when they are asked for: of the rows of half a
 * century few hold on a given day.
 */
final class CompiledTable implements FactTable {

    /** Takes no problems: the rows were checked when they were compiled. */
    private static final Problems UNCHECKED = new Problems();

    private final Table table;
    private final String shown;
    private final CompiledColumn[] columns;
    private final CellType[] types;
    private final int[] lines;
    /** Epoch day from which on, and until which, a row may inform anything. */
    private final int[] starts;

    private final int[] ends;
    /** Number of the series a row belongs to; the rows of one follow each other by time. */
    private final int[] series;

    private final Map<Integer, List<Fact>> made = new HashMap<>();
    private final Map<String, List<Fact>> madeByKey = new HashMap<>();
    private @Nullable List<Fact> all;

    private CompiledTable(
            Table table,
            String shown,
            List<CompiledColumn> columns,
            int[] lines,
            int[] starts,
            int[] ends,
            int[] series) {
        this.table = table;
        this.shown = shown;
        this.columns = columns.toArray(CompiledColumn[]::new);
        this.types = table.columns().stream().map(Column::type).toArray(CellType[]::new);
        this.lines = lines;
        this.starts = starts;
        this.ends = ends;
        this.series = series;
    }

    /** @param shown the file as places name it */
    static CompiledTable of(Table table, String shown, List<EvidencedRow> read) {
        List<EvidencedRow> rows = read.stream()
                .sorted(Comparator.comparing(
                                (EvidencedRow row) -> row.evidence().series())
                        .thenComparing(row -> row.evidence().validity().start())
                        .thenComparing(row -> row.evidence().key()))
                .toList();
        List<CompiledColumn> columns = IntStream.range(0, table.columns().size())
                .mapToObj(column -> CompiledColumn.of(column, rows))
                .toList();
        int[] series = new int[rows.size()];
        for (int i = 1; i < series.length; i++) {
            boolean same = rows.get(i)
                    .evidence()
                    .series()
                    .equals(rows.get(i - 1).evidence().series());
            series[i] = series[i - 1] + (same ? 0 : 1);
        }
        return new CompiledTable(
                table,
                shown,
                columns,
                rows.stream().mapToInt(row -> row.row().place().line()).toArray(),
                rows.stream()
                        .mapToInt(row -> Math.toIntExact(
                                row.evidence().validity().start().toEpochDay()))
                        .toArray(),
                rows.stream().mapToInt(row -> end(row.evidence().validity())).toArray(),
                series);
    }

    @Override
    public String name() {
        return table.name();
    }

    @Override
    public Expectation expectation() {
        return table.expectation();
    }

    @Override
    public synchronized List<Fact> listFacts() {
        if (all == null) {
            all = facts(IntStream.range(0, lines.length));
        }
        return all;
    }

    @Override
    public synchronized List<Fact> knownOn(LocalDate date) {
        long day = date.toEpochDay();
        return facts(IntStream.range(0, lines.length)
                .filter(row -> starts[row] <= day && day <= ends[row])
                .filter(row -> table.kind() != Kind.ANNUAL || isLatest(row, day)));
    }

    /** Looked for first among the facts made so far. */
    @Override
    public synchronized List<Fact> listFacts(String key) {
        if (!madeByKey.containsKey(key)) {
            listFacts();
        }
        return madeByKey.getOrDefault(key, List.of());
    }

    /** The number of rows. */
    int size() {
        return lines.length;
    }

    private boolean isLatest(int row, long day) {
        int next = row + 1;
        return next == lines.length || series[next] != series[row] || starts[next] > day;
    }

    private List<Fact> facts(IntStream rows) {
        List<Fact> facts = new ArrayList<>();
        rows.forEach(row -> facts.addAll(made.computeIfAbsent(row, this::make)));
        facts.sort(BY_KEY);
        return Collections.unmodifiableList(facts);
    }

    private List<Fact> make(int number) {
        @Nullable Object[] values = new @Nullable Object[columns.length];
        for (int i = 0; i < columns.length; i++) {
            values[i] = columns[i].value(number, types[i]);
        }
        Row row = new Row(new Place(shown, lines[number], 0), List.of(), values);
        Evidence evidence = table.evidence(row, UNCHECKED).orElseThrow();
        List<Fact> facts = table.facts(row, evidence);
        madeByKey.put(evidence.key(), facts);
        return facts;
    }

    private static int end(Validity validity) {
        return validity instanceof Validity.Spell spell && spell.to() != null
                ? Math.toIntExact(spell.to().toEpochDay())
                : Integer.MAX_VALUE;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeUTF(shown);
        out.writeInt(columns.length);
        for (CompiledColumn column : columns) {
            column.write(out);
        }
        for (int[] numbers : List.of(lines, starts, ends, series)) {
            CompiledInts.write(out, numbers);
        }
    }

    static CompiledTable read(Table table, DataInputStream in) throws IOException {
        String shown = in.readUTF();
        int count = in.readInt();
        List<CompiledColumn> columns = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            columns.add(CompiledColumn.read(in));
        }
        return new CompiledTable(
                table,
                shown,
                columns,
                CompiledInts.read(in),
                CompiledInts.read(in),
                CompiledInts.read(in),
                CompiledInts.read(in));
    }
}
