package demarche.crisis.read;

import demarche.crisis.RecordedVotes.Entry;
import demarche.world.Option;
import demarche.world.factbase.World;
import demarche.world.read.CellType;
import demarche.world.read.Column;
import demarche.world.read.Problems;
import demarche.world.read.References;
import demarche.world.read.Rows;
import demarche.world.read.TextFile;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads a file of what each state was seen to do, one row per state. */
final class Observed {
    private Observed() {}

    /**
     * The option of each state, by code; without rows with problems.
     *
     * @param noun what it records of a state
     * @param column where it stands
     * @param words the options that can stand there
     */
    static SortedMap<String, Entry> read(
            TextFile file, String noun, String column, List<Option> words, World world, Problems problems) {
        List<Column> columns =
                List.of(Column.value("state", CellType.STATE), Column.value(column, CellType.word(words)));
        SortedMap<String, Entry> byState = new TreeMap<>();
        new Rows(columns, References.of(world), problems).read(file).forEach(row -> {
            String state = row.get(0, String.class);
            Entry first = byState.putIfAbsent(state, new Entry(row.get(1, Option.class), row.place()));
            if (first != null) {
                problems.add(row.place(), "second " + noun + " of " + state, "one row; the first is " + first.place());
            }
        });
        return byState;
    }
}
