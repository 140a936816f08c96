package demarche.crisis.read;

import static demarche.crisis.Option.ABSENT;
import static demarche.crisis.Option.ABSTAIN;
import static demarche.crisis.Option.NO;
import static demarche.crisis.Option.YES;

import demarche.crisis.Option;
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

/** Reads a file of recorded votes: an observed outcome, never an input of inference. */
public final class Votes {

    /** The words for a vote, in the order in which outcomes are shown. */
    static final List<Option> WORDS = List.of(YES, ABSTAIN, NO, ABSENT);

    private static final List<Column> COLUMNS =
            List.of(Column.value("state", CellType.STATE), Column.value("vote", CellType.word(WORDS)));

    private Votes() {}

    /** The vote of each state in the file, by code; without the rows for which problems were added. */
    public static SortedMap<String, Option> read(TextFile file, World world, Problems problems) {
        List<String> header = COLUMNS.stream().map(Column::name).toList();
        SortedMap<String, Option> votes = new TreeMap<>();
        Map<String, Row> rows = new HashMap<>();
        CsvFile.parse(file, header, problems)
                .map(new Rows(COLUMNS, References.of(world), problems)::read)
                .orElse(List.of())
                .forEach(row -> {
                    Row first = rows.putIfAbsent(row.text("state"), row);
                    if (first == null) {
                        votes.put(row.text("state"), row.get("vote", Option.class));
                    } else {
                        problems.add(
                                row.place(),
                                "second vote of " + row.text("state"),
                                "one row; the first is " + first.place());
                    }
                });
        return Collections.unmodifiableSortedMap(votes);
    }
}
