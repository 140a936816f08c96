package demarche.world.read;

import demarche.world.Source;
import demarche.world.fact.Organisation;
import demarche.world.fact.State;
import demarche.world.factbase.FactTable;
import demarche.world.factbase.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads a folder of facts: {@code sources.yaml} and the tables. */
public final class FactsReader {

    /** Read elsewhere; but a result rests on them as much as on the tables. */
    private static final List<String> DIGESTED = List.of("asks.yaml", "levers.yaml");

    private final Problems problems;
    private final FactsDigest digest = new FactsDigest();
    private final SortedMap<String, FactTable> tables = new TreeMap<>();
    private final List<Source> sources = new ArrayList<>();

    private FactsReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * The world a folder describes.
     *
     * @throws ProblemsException with all problems in its files
     */
    public static World read(Path factsFolder) {
        Problems problems = new Problems();
        World world = read(new FactsFolder(factsFolder), problems);
        problems.throwIfAny();
        return world;
    }

    /**
     * What can be read of a folder. Where problems were added the world is incomplete: good for checking further files
     * against it in the same run, not for inference.
     */
    public static World read(FactsFolder folder, Problems problems) {
        FactsReader reader = new FactsReader(problems);
        if (!Files.isDirectory(folder.path())) {
            problems.add(
                    folder.place(""), "no such folder", "a folder with states.csv, sources.yaml and tables of facts");
            return reader.world();
        }
        folder.base().ifPresentOrElse(below -> reader.readOver(below, folder), () -> reader.readAlone(folder));
        for (String relative : DIGESTED) {
            if (folder.has(relative)) {
                folder.read(relative, problems).ifPresent(text -> reader.digest.add(relative, text));
            }
        }
        return reader.world();
    }

    private World world() {
        // A missing table counts as empty, so that its gaps are reported.
        SortedMap<String, FactTable> all = new TreeMap<>(tables);
        for (Table table : Table.ALL) {
            all.putIfAbsent(table.name(), FactTable.of(table.name(), List.of(), table.expectation()));
        }
        return new World(List.copyOf(all.values()), sources, digest.toString());
    }

    /** Takes from what was built in every file that has not changed since, and reads the others. */
    private void readAlone(FactsFolder folder) {
        ShippedFacts shipped = ShippedFacts.find();
        Set<String> known = known(shipped, folder);
        if (!known.containsAll(List.of(
                FolderReader.SOURCES,
                Table.of(State.class).file(),
                Table.of(Organisation.class).file()))) {
            // Rows of every other table refer to these three.
            add(FolderReader.checking(folder, problems), folder, "");
            return;
        }
        sources.addAll(shipped.sources());
        digest.add(FolderReader.SOURCES, shipped.digest(FolderReader.SOURCES));
        for (Table table : Table.ALL) {
            if (known.contains(table.file())) {
                tables.put(table.name(), shipped.table(table));
                digest.add(table.file(), shipped.digest(table.file()));
            }
        }
        add(FolderReader.over(world(), folder, known, problems), folder, "");
    }

    private void readOver(FactsFolder below, FactsFolder folder) {
        readAlone(below);
        FolderReader own = FolderReader.over(world(), folder, Set.of(), problems);
        own.sources().forEach(source -> sources.removeIf(known -> known.key().equals(source.key())));
        add(own, folder, "own/");
    }

    private void add(FolderReader read, FactsFolder folder, String prefix) {
        sources.addAll(read.sources());
        read.rows().forEach((table, rows) -> {
            FactTable own = CompiledTable.of(table, folder.alone().shown(table.file()), rows);
            tables.merge(table.name(), own, Overlay::of);
        });
        read.texts().forEach((relative, text) -> digest.add(prefix + relative, text));
    }

    private static Set<String> known(ShippedFacts shipped, FactsFolder folder) {
        return shipped.marks().keySet().stream()
                .filter(relative -> holds(shipped, folder, relative))
                .collect(Collectors.toSet());
    }

    private static boolean holds(ShippedFacts shipped, FactsFolder folder, String relative) {
        try {
            return folder.has(relative) && shipped.holds(relative, Files.readAllBytes(folder.resolve(relative)));
        } catch (IOException e) {
            // Reading it as one that has changed says what is wrong with it.
            return false;
        }
    }
}
