package demarche.world.read;

import demarche.world.Source;
import demarche.world.fact.Organisation;
import demarche.world.fact.State;
import demarche.world.factbase.World;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads and checks the files of one folder: its sources and its tables. */
final class FolderReader {

    static final String SOURCES = "sources.yaml";

    private final FactsFolder folder;
    private final @Nullable World below;
    private final Set<String> known;
    private final Problems problems;
    private final Set<String> asked = new HashSet<>();
    private final SortedMap<String, TextFile> texts = new TreeMap<>();
    private final Map<Table, List<EvidencedRow>> rows = new LinkedHashMap<>();
    private List<Source> sources = List.of();

    private FolderReader(FactsFolder folder, @Nullable World below, Set<String> known, Problems problems) {
        this.folder = folder;
        this.below = below;
        this.known = known;
        this.problems = problems;
    }

    /** Reads a folder that stands alone. */
    static FolderReader checking(FactsFolder folder, Problems problems) {
        return new FolderReader(folder.alone(), null, Set.of(), problems).read();
    }

    /**
     * Reads a folder whose rows may refer to what another world has.
     *
     * @param known files that need not be read
     */
    static FolderReader over(World below, FactsFolder folder, Set<String> known, Problems problems) {
        return new FolderReader(folder.alone(), below, known, problems).read();
    }

    /** The files read, by their paths below the folder. */
    SortedMap<String, TextFile> texts() {
        return texts;
    }

    List<Source> sources() {
        return sources;
    }

    /** The rows that are right, by table. */
    Map<Table, List<EvidencedRow>> rows() {
        return rows;
    }

    private FolderReader read() {
        Optional<YamlDocument> document = wanted(SOURCES)
                ? text(SOURCES).flatMap(text -> YamlReader.readLeniently(text, "sources", problems))
                : Optional.empty();
        Map<Table, CsvFile> tables = tables();
        References references = References.of(
                Codes.states(codes(
                        Table.of(State.class),
                        tables,
                        below == null ? null : below.states().keySet())),
                Codes.organisations(codes(
                        Table.of(Organisation.class),
                        tables,
                        below == null ? null : below.organisations().keySet())),
                Codes.sources(sourceKeys(document)));
        tables.forEach((table, csv) -> rows.put(table, new TableReader(table, references, problems).readRows(csv)));
        sources = document.map(it -> SourcesReader.read(it, problems)).orElse(List.of());
        return this;
    }

    /** A folder that stands alone has to have sources and states. */
    private boolean wanted(String relative) {
        return !known.contains(relative) && (below == null || folder.has(relative));
    }

    private Map<Table, CsvFile> tables() {
        List<String> names = Table.ALL.stream().map(Table::file).toList();
        List<String> present = folder.list("", ".csv");
        for (String name : present) {
            if (!names.contains(name)) {
                problems.addUnknown(folder.place(name), "table", name, "a table that facts/README.md describes", names);
            }
        }
        Map<Table, CsvFile> tables = new LinkedHashMap<>();
        for (Table table : Table.ALL) {
            if (table.equals(Table.of(State.class)) ? wanted(table.file()) : isNew(table.file(), present)) {
                List<String> columns = table.header();
                text(table.file())
                        .flatMap(text -> CsvFile.parse(text, columns, problems))
                        .ifPresent(csv -> tables.put(table, csv));
            }
        }
        return tables;
    }

    private boolean isNew(String file, Collection<String> present) {
        return present.contains(file) && !known.contains(file);
    }

    private Optional<TextFile> text(String relative) {
        asked.add(relative);
        Optional<TextFile> text = folder.read(relative, problems);
        text.ifPresent(read -> texts.put(relative, read));
        return text;
    }

    private Optional<List<String>> sourceKeys(Optional<YamlDocument> document) {
        if (below == null) {
            return document.map(SourcesReader::keys);
        }
        List<String> keys =
                new ArrayList<>(below.listSources().stream().map(Source::key).toList());
        document.map(SourcesReader::keys).ifPresent(keys::addAll);
        return Optional.of(keys);
    }

    /**
     * The codes a table introduces, from rows right or wrong, so that a mistake in one row is not also one of all that
     * refer to it; with those of the world below. None where the table may be absent and is; unknown where it cannot be
     * read.
     */
    private Optional<List<String>> codes(
            Table table, Map<Table, CsvFile> tables, @Nullable Collection<String> codesBelow) {
        List<String> codes = new ArrayList<>(codesBelow == null ? List.of() : codesBelow);
        if (asked.contains(table.file())) {
            Optional<List<String>> own = Optional.ofNullable(tables.get(table)).flatMap(csv -> csv.column("code"));
            own.ifPresent(codes::addAll);
            return own.map(it -> codes);
        }
        return Optional.of(codes);
    }
}
