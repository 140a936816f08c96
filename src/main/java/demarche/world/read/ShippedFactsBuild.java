package demarche.world.read;

import demarche.world.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The step of the build that reads and checks the shipped facts. */
final class ShippedFactsBuild {
    private ShippedFactsBuild() {}

    /**
     * Builds nothing in where something is wrong: then start-up reads the folder and reports it.
     *
     * @param args the facts folder and the folder of compiled classes
     */
    public static void main(String[] args) throws IOException {
        FactsFolder folder = new FactsFolder(Path.of(args[0]));
        Path classes = Path.of(args[1]);
        Problems problems = new Problems();
        SortedMap<String, FileMark> marks = new TreeMap<>();
        FolderReader reader = FolderReader.checking(folder, problems);
        List<Source> sources = reader.sources();
        List<CompiledTable> tables = new ArrayList<>();
        reader.rows().forEach((table, rows) -> tables.add(CompiledTable.of(table, folder.shown(table.file()), rows)));
        for (Map.Entry<String, TextFile> file : reader.texts().entrySet()) {
            byte[] content = Files.readAllBytes(folder.resolve(file.getKey()));
            marks.put(file.getKey(), FileMark.of(content, file.getValue()));
        }
        if (problems.isEmpty()) {
            ShippedFacts.write(marks, sources, tables, classes);
        } else {
            ShippedFacts.delete(classes);
        }
    }
}
