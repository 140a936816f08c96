package demarche.crisis.read;

import static demarche.world.Option.ABSENT;
import static demarche.world.Option.ABSTAIN;
import static demarche.world.Option.NO;
import static demarche.world.Option.YES;

import demarche.crisis.RecordedVotes;
import demarche.world.Option;
import demarche.world.World;
import demarche.world.read.CellType;
import demarche.world.read.Column;
import demarche.world.read.CsvFile;
import demarche.world.read.Problems;
import demarche.world.read.References;
import demarche.world.read.Rows;
import demarche.world.read.TextFile;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads a file of recorded votes: an observed outcome, never an input of inference. */
public final class Votes {

    /** The words for a vote, in the order in which outcomes are shown. */
    static final List<Option> WORDS = List.of(YES, ABSTAIN, NO, ABSENT);

    private static final List<Column> COLUMNS =
            List.of(Column.value("state", CellType.STATE), Column.value("vote", CellType.word(WORDS)));

    private Votes() {}

    /** What the file records, without the rows for which problems were added. */
    public static RecordedVotes read(String path, TextFile file, World world, Problems problems) {
        List<String> header = COLUMNS.stream().map(Column::name).toList();
        SortedMap<String, RecordedVotes.Entry> votes = new TreeMap<>();
        CsvFile.parse(file, header, problems)
                .map(new Rows(COLUMNS, References.of(world), problems)::read)
                .orElse(List.of())
                .forEach(row -> {
                    RecordedVotes.Entry entry = new RecordedVotes.Entry(row.get("vote", Option.class), row.place());
                    RecordedVotes.Entry first = votes.putIfAbsent(row.text("state"), entry);
                    if (first != null) {
                        problems.add(
                                row.place(),
                                "second vote of " + row.text("state"),
                                "one row; the first is " + first.place());
                    }
                });
        return new RecordedVotes(path, votes);
    }
}
