package demarche.world.read;

import demarche.world.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder of facts. Problems name its files by the folder's own name and the path below it, so that they read the same
 * wherever it lies.
 */
public record FactsFolder(Path path) {

    /** A file below the folder as problems name it, for instance {@code facts/alliances.csv}. */
    public String shown(String relative) {
        Path name = path.toAbsolutePath().normalize().getFileName();
        return name == null ? relative : name + "/" + relative;
    }

    /** A file below the folder as a whole. */
    public Place place(String relative) {
        return new Place(shown(relative), 0, 0);
    }

    /** Where a file below the folder lies. */
    public Path resolve(String relative) {
        return path.resolve(relative);
    }

    /** Whether the folder has such a file. */
    public boolean has(String relative) {
        return Files.exists(resolve(relative));
    }

    /** The text of a file below the folder; nothing after a problem was added. */
    public Optional<TextFile> read(String relative, Problems problems) {
        return TextFile.read(resolve(relative), shown(relative), problems);
    }

    /**
     * The names of the files in a subfolder that end as given, sorted; none where there is no such subfolder.
     *
     * @param subfolder relative path, empty for the folder itself
     */
    public List<String> list(String subfolder, String ending) {
        Path folder = subfolder.isEmpty() ? path : path.resolve(subfolder);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !Files.isDirectory(file))
                    .map(Path::getFileName)
                    .map(Path::toString)
                    .filter(name -> name.endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
