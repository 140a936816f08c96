package demarche.crisis.read;

import demarche.world.Instrument;
import demarche.world.Option;
import demarche.world.World;
import demarche.world.read.CellType;
import demarche.world.read.Column;
import demarche.world.read.CsvFile;
import demarche.world.read.Problems;
import demarche.world.read.References;
import demarche.world.read.Row;
import demarche.world.read.Rows;
import demarche.world.read.TextFile;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads a file of what states were seen to do on an instrument: an observed outcome, never an input of inference. A state
 * without a row was not observed.
 */
public final class Outcomes {
    private Outcomes() {}

    /** The option of each state in the file, by code; without the rows for which problems were added. */
    public static SortedMap<String, Option> read(TextFile file, Instrument instrument, World world, Problems problems) {
        List<Column> columns = List.of(
                Column.value("state", CellType.STATE), Column.value("option", CellType.word(instrument.options())));
        List<String> header = columns.stream().map(Column::name).toList();
        SortedMap<String, Option> outcomes = new TreeMap<>();
        Map<String, Row> rows = new HashMap<>();
        CsvFile.parse(file, header, problems)
                .map(new Rows(columns, References.of(world), problems)::read)
                .orElse(List.of())
                .forEach(row -> {
                    Row first = rows.putIfAbsent(row.text("state"), row);
                    if (first == null) {
                        outcomes.put(row.text("state"), row.get("option", Option.class));
                    } else {
                        problems.add(
                                row.place(),
                                "second outcome of " + row.text("state"),
                                "one row; the first is " + first.place());
                    }
                });
        return Collections.unmodifiableSortedMap(outcomes);
    }
}
