package demarche.world.read;

import demarche.world.Source;
import demarche.world.World;
import demarche.world.fact.Fact;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a folder of facts: {@code sources.yaml} and the tables. */
public final class FactsReader {

    private static final String SOURCES = "sources.yaml";

    /** Read elsewhere; but a result rests on them as much as on the tables. */
    private static final List<String> DIGESTED = List.of("asks.yaml", "levers.yaml");

    private final FactsFolder folder;
    private final Problems problems;
    private final FactsDigest digest = new FactsDigest();

    private FactsReader(FactsFolder folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /**
     * The world a folder describes.
     *
     * @throws ProblemsException with everything that is wrong in its files
     */
    public static World read(Path factsFolder) {
        Problems problems = new Problems();
        World world = read(factsFolder, problems);
        problems.throwIfAny();
        return world;
    }

    /**
     * What can be read of a folder. Where problems were added the world is incomplete: good for checking further files
     * against it in the same run, not for inference.
     */
    public static World read(Path factsFolder, Problems problems) {
        return new FactsReader(new FactsFolder(factsFolder), problems).read();
    }

    private World read() {
        if (!Files.isDirectory(folder.path())) {
            problems.add(
                    folder.place(""), "no such folder", "a folder with states.csv, sources.yaml and tables of facts");
            return new World(List.of(), List.of(), digest.toString());
        }
        Optional<YamlDocument> sources =
                text(SOURCES).flatMap(text -> YamlReader.readLeniently(text, "sources", problems));
        Map<Table, CsvFile> files = files();
        References references = References.of(
                Codes.states(codes(Tables.STATES, files)),
                Codes.organisations(codes(Tables.ORGANISATIONS, files)),
                Codes.sources(sources.map(SourcesReader::keys)));
        List<Fact> facts = new ArrayList<>();
        files.forEach((table, csv) -> facts.addAll(new TableReader(table, references, problems).read(csv)));
        List<Source> read =
                sources.map(document -> SourcesReader.read(document, problems)).orElse(List.of());
        DIGESTED.stream().filter(folder::has).forEach(this::text);
        return new World(facts, read, digest.toString());
    }

    private Map<Table, CsvFile> files() {
        List<String> names = Tables.ALL.stream().map(Table::file).toList();
        List<String> present = folder.list("", ".csv");
        for (String name : present) {
            if (!names.contains(name)) {
                problems.addUnknown(folder.place(name), "table", name, "a table that facts/README.md describes", names);
            }
        }
        Map<Table, CsvFile> files = new LinkedHashMap<>();
        for (Table table : Tables.ALL) {
            if (present.contains(table.file()) || table.equals(Tables.STATES)) {
                List<String> columns =
                        table.columns().stream().map(Column::name).toList();
                text(table.file())
                        .flatMap(text -> CsvFile.parse(text, columns, problems))
                        .ifPresent(csv -> files.put(table, csv));
            }
        }
        return files;
    }

    private Optional<TextFile> text(String relative) {
        Optional<TextFile> text = folder.read(relative, problems);
        text.ifPresent(file -> digest.add(relative, file));
        return text;
    }

    /**
     * The codes a table introduces, from rows right or wrong, so that a mistake in one row is not also one of all that
     * refer to it. None where the table may be absent and is; unknown where it cannot be read.
     */
    private Optional<List<String>> codes(Table table, Map<Table, CsvFile> files) {
        if (!table.equals(Tables.STATES) && !folder.has(table.file())) {
            return Optional.of(List.of());
        }
        return Optional.ofNullable(files.get(table)).flatMap(csv -> csv.column("code"));
    }
}
