package demarche;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two builds of one commit give the same jar; javac and the jar plugin see to the rest. */
@Tag("library")
class BuildTest {
    /** A step of the build that writes a file into the jar: its class, and the folder it reads. */
    private static final Pattern STEP = Pattern.compile(
            "<java classname=\"(?<step>[^\"]+)\"(?<options>.*?)<arg file=\"(?<folder>\\w+)\"/>", Pattern.DOTALL);

    private static final Pattern OPTION = Pattern.compile("<jvmarg value=\"([^\"]+)\"/>");

    @Test
    void what_is_built_into_the_jar_is_the_same_in_every_process_and_wherever_the_project_lies(@TempDir Path folder)
            throws IOException, InterruptedException, URISyntaxException {
        Path classes = Files.createDirectory(folder.resolve("classes"));
        List<Process> builds = new ArrayList<>();
        for (MatchResult step :
                STEP.matcher(Files.readString(Path.of("pom.xml"))).results().toList()) {
            Path read = Path.of(step.group(3));
            List<String> options = OPTION.matcher(step.group(2))
                    .results()
                    .map(option -> option.group(1))
                    .toList();
            builds.add(start(options, step.group(1), copy(read, folder.resolve(read)), classes));
        }
        for (Process build : builds) {
            assertThat(build.waitFor()).isZero();
        }

        List<Path> written = files(classes);
        assertThat(written).hasSize(2);
        for (Path file : written) {
            assertThat(file).hasSameBinaryContentAs(built(classes.relativize(file)));
        }
    }

    /** What this build has written. */
    private static Path built(Path file) throws URISyntaxException {
        String name = file.toString().replace(File.separatorChar, '/');
        return Path.of(Objects.requireNonNull(BuildTest.class.getClassLoader().getResource(name))
                .toURI());
    }

    private static Process start(List<String> options, String step, Path read, Path classes) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), step, read.toString(), classes.toString()));
        return new ProcessBuilder(command).inheritIO().start();
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
        return to;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
