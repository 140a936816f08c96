package demarche.world.read;

import demarche.world.Cell;
import demarche.world.Place;
import demarche.world.fact.Fact;
import demarche.world.factbase.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table of a facts folder in which some rows are taken out, changed or added. What comes in is checked like any row of
 * the table, by itself and against all others.
 */
public final class TableEdit {

    private final Table table;
    private final TextFile file;
    private final Problems problems;
    private final List<String> columns;
    private final Map<Place, List<Cell>> rows = new LinkedHashMap<>();
    private final List<List<Cell>> added = new ArrayList<>();

    private TableEdit(Table table, TextFile file, Problems problems) {
        this.table = table;
        this.file = file;
        this.problems = problems;
        this.columns = table.header();
    }

    /** The names of the tables that can be edited: those that introduce no codes for others to refer to. */
    public static List<String> listTables() {
        return Table.ALL.stream()
                .filter(table -> !table.isRegister())
                .map(Table::name)
                .toList();
    }

    /**
     * The table of that name, empty where the folder has none.
     *
     * @return empty if problems were added
     */
    public static Optional<TableEdit> open(FactsFolder folder, String name, World world, Problems problems) {
        Table table = Table.ALL.stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no table " + name));
        Set<Place> inForce = world.listFactsOf(name).stream()
                .map(fact -> fact.evidence().place())
                .collect(Collectors.toSet());
        TableEdit edit = new TableEdit(table, new TextFile(folder.shown(table.file()), ""), problems);
        int before = problems.count();
        for (FactsFolder each : layers(folder)) {
            if (each.has(table.file())) {
                each.read(table.file(), problems)
                        .flatMap(text -> CsvFile.parse(text, edit.columns, problems))
                        .ifPresent(csv -> edit.addRows(csv, inForce));
            }
        }
        return problems.count() == before ? Optional.of(edit) : Optional.empty();
    }

    private static List<FactsFolder> layers(FactsFolder folder) {
        List<FactsFolder> layers = new ArrayList<>(folder.base().stream().toList());
        layers.add(folder.alone());
        return layers;
    }

    /** The rows of a file, without those in whose place another folder's stand. */
    private void addRows(CsvFile csv, Set<Place> inForce) {
        Map<String, Integer> header = new HashMap<>();
        for (int i = 0; i < csv.header().size(); i++) {
            header.put(csv.header().get(i).text(), i);
        }
        for (List<Cell> row : csv.rows()) {
            Place place = new Place(csv.file().shown(), row.get(0).place().line(), 0);
            if (inForce.contains(place)) {
                rows.put(place, Rows.byColumn(columns, header, row, place));
            }
        }
    }

    /** Takes out the row from which a fact was read. */
    public void remove(Fact fact) {
        rows.remove(fact.evidence().place());
    }

    /**
     * Writes other content into some cells of the row from which a fact was read.
     *
     * @param cells by column; one that is empty says nothing any more
     * @param place where the change is written
     */
    public void replace(Fact fact, Map<String, Cell> cells, Place place) {
        List<Cell> row = rows.remove(fact.evidence().place());
        if (row != null) {
            Map<String, Cell> all = new HashMap<>();
            for (int i = 0; i < row.size(); i++) {
                all.put(columns.get(i), new Cell(row.get(i).text(), place));
            }
            all.putAll(cells);
            add(all, place);
        }
    }

    /**
     * Adds a row.
     *
     * @param cells by column
     * @param place its place in the file
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
        added.add(columns.stream()
                .map(column -> cells.getOrDefault(column, new Cell("", place)))
                .toList());
    }

    /** The facts of the table as edited. What is wrong is added to the problems. */
    public List<Fact> facts(World world) {
        List<List<Cell>> all = new ArrayList<>(rows.values());
        all.addAll(added);
        List<Cell> header =
                columns.stream().map(name -> new Cell(name, file.place())).toList();
        return new TableReader(table, References.of(world), problems).read(new CsvFile(file, header, all));
    }
}
