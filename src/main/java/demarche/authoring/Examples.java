package demarche.authoring;

import demarche.answer.ask.Loaded;
import demarche.world.read.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The examples of a folder: files {@code *.test.yaml}, beside the rules or anywhere else. */
public final class Examples {
    private static final String ENDING = ".test.yaml";

    private Examples() {}

    /**
     * Every example below a folder, or of one file, by path and in the order in which they stand.
     *
     * @throws demarche.world.read.ProblemsException with everything that is wrong in them
     */
    public static List<Example> read(Path at, Loaded loaded) {
        Problems problems = new Problems();
        List<Example> examples = files(at).stream()
                .flatMap(file -> ExampleReader.read(file, shown(at, file), loaded, problems).stream())
                .toList();
        problems.throwIfAny();
        return examples;
    }

    /** Whether a folder, or a file, has examples. */
    public static boolean areIn(Path at) {
        return !files(at).isEmpty();
    }

    private static List<Path> files(Path at) {
        if (Files.isRegularFile(at)) {
            return List.of(at);
        }
        try (Stream<Path> below = Files.walk(at)) {
            return below.filter(file -> file.toString().endsWith(ENDING) && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shown(Path at, Path file) {
        Path name = at.getFileName();
        String below = Files.isRegularFile(at)
                ? ""
                : "/" + at.relativize(file).toString().replace('\\', '/');
        return name + below;
    }
}
