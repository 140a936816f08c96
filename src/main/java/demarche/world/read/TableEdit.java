package demarche.world.read;

import demarche.world.Place;
import demarche.world.World;
import demarche.world.fact.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A table of a facts folder in which some rows are taken out, changed or added. What comes in is checked like any row of
 * the table, by itself and against all others.
 */
public final class TableEdit {

    private final Table table;
    private final TextFile file;
    private final Problems problems;
    private final List<String> columns;
    private final SortedMap<Integer, Map<String, Cell>> rowsByLine = new TreeMap<>();
    private final List<List<Cell>> added = new ArrayList<>();

    private TableEdit(Table table, CsvFile csv, Problems problems) {
        this.table = table;
        this.file = csv.file();
        this.problems = problems;
        this.columns = table.columns().stream().map(Column::name).toList();
        for (List<Cell> row : csv.rows()) {
            Map<String, Cell> cells = new HashMap<>();
            for (int i = 0; i < row.size(); i++) {
                cells.put(csv.header().get(i).text(), row.get(i));
            }
            rowsByLine.put(row.get(0).place().line(), cells);
        }
    }

    /** The names of the tables that can be edited: those that introduce no codes for others to refer to. */
    public static List<String> listTables() {
        return Tables.ALL.stream()
                .filter(table -> !table.equals(Tables.STATES) && !table.equals(Tables.ORGANISATIONS))
                .map(Table::name)
                .toList();
    }

    /**
     * The table of that name, empty where the folder has none.
     *
     * @return nothing after problems were added
     */
    public static Optional<TableEdit> open(FactsFolder folder, String name, Problems problems) {
        Table table = Tables.ALL.stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no table " + name));
        List<String> columns = table.columns().stream().map(Column::name).toList();
        Optional<TextFile> text = folder.has(table.file())
                ? folder.read(table.file(), problems)
                : Optional.of(new TextFile(folder.shown(table.file()), String.join(",", columns) + "\n"));
        return text.flatMap(file -> CsvFile.parse(file, columns, problems))
                .map(csv -> new TableEdit(table, csv, problems));
    }

    /** Takes out the row from which a fact was read. */
    public void remove(Fact fact) {
        rowsByLine.remove(fact.evidence().place().line());
    }

    /**
     * Writes other content into some cells of the row from which a fact was read.
     *
     * @param cells by column; one that is empty says nothing any more
     * @param place where the change is written
     */
    public void replace(Fact fact, Map<String, Cell> cells, Place place) {
        Map<String, Cell> row = rowsByLine.remove(fact.evidence().place().line());
        if (row != null) {
            Map<String, Cell> all = new HashMap<>();
            row.forEach((column, cell) -> all.put(column, new Cell(cell.text(), place)));
            all.putAll(cells);
            add(all, place);
        }
    }

    /**
     * Adds a row.
     *
     * @param cells by column
     * @param place where it is written
     */
    public void add(Map<String, Cell> cells, Place place) {
        cells.forEach((name, cell) -> {
            if (!columns.contains(name)) {
                List<String> absent = columns.stream()
                        .filter(column -> !cells.containsKey(column))
                        .toList();
                problems.addUnknown(
                        cell.place(),
                        "column",
                        name,
                        "one of " + String.join(", ", columns) + " of " + table.name(),
                        absent);
            }
        });
        added.add(inOrder(cells, place));
    }

    /** The facts of the table as edited. What is wrong is added to the problems. */
    public List<Fact> facts(World world) {
        List<List<Cell>> rows = new ArrayList<>();
        rowsByLine.forEach((line, cells) -> rows.add(inOrder(cells, new Place(file.shown(), line, 0))));
        rows.addAll(added);
        List<Cell> header =
                columns.stream().map(name -> new Cell(name, file.place())).toList();
        return new TableReader(table, References.of(world), problems).read(new CsvFile(file, header, rows));
    }

    private List<Cell> inOrder(Map<String, Cell> cells, Place place) {
        return columns.stream()
                .map(column -> cells.getOrDefault(column, new Cell("", place)))
                .toList();
    }
}
