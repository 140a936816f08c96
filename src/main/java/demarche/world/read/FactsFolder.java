package demarche.world.read;

import demarche.world.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A folder of facts, which may lie over another: then a file it does not have is that of the other, and rows of its
 * tables and sources take the place of the other's. Problems name its files by the folder's own name and the path below
 * it, so that they read the same wherever it lies.
 *
 * @param base the folder below, if any
 */
public record FactsFolder(Path path, Optional<FactsFolder> base) {

    /** The table without which no world stands alone. */
    private static final String STATES = "states.csv";

    /** A folder that stands alone. */
    public FactsFolder(Path path) {
        this(path, Optional.empty());
    }

    /** A user's folder: one with states of its own stands alone, one without lies over the folder given. */
    public static FactsFolder over(Path own, Path shipped) {
        return Files.exists(own.resolve(STATES))
                ? new FactsFolder(own)
                : new FactsFolder(own, Optional.of(new FactsFolder(shipped)));
    }

    /** A file below the folder as problems name it, for instance {@code facts/alliances.csv}. */
    public String shown(String relative) {
        FactsFolder holder = holder(relative);
        Path name = holder.path.toAbsolutePath().normalize().getFileName();
        return name == null ? relative : name + "/" + relative;
    }

    /** A file below the folder as a whole. */
    public Place place(String relative) {
        return new Place(shown(relative), 0, 0);
    }

    /** The path of a file in the folder. */
    public Path resolve(String relative) {
        return holder(relative).path.resolve(relative);
    }

    /** Whether the folder, or the one below, has such a file. */
    public boolean has(String relative) {
        return Files.exists(resolve(relative));
    }

    /** The text of a file below the folder; empty if a problem was added. */
    public Optional<TextFile> read(String relative, Problems problems) {
        return TextFile.read(resolve(relative), shown(relative), problems);
    }

    /**
     * The names of the files in a subfolder that end as given, sorted; empty if there is no such subfolder.
     *
     * @param subfolder relative path, empty for the folder itself
     */
    public List<String> list(String subfolder, String ending) {
        Collection<String> names = new TreeSet<>(namesIn(subfolder.isEmpty() ? path : path.resolve(subfolder)));
        base.ifPresent(below -> names.addAll(below.list(subfolder, "")));
        return names.stream().filter(name -> name.endsWith(ending)).toList();
    }

    /** This folder alone, without the one below. */
    FactsFolder alone() {
        return new FactsFolder(path);
    }

    private FactsFolder holder(String relative) {
        return base.filter(below -> !Files.exists(path.resolve(relative)))
                .map(below -> below.holder(relative))
                .orElse(this);
    }

    private static List<String> namesIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !Files.isDirectory(file))
                    .map(Path::getFileName)
                    .map(Path::toString)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
