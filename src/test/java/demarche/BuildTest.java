package demarche;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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
    private static final Pattern STEP =
            Pattern.compile("<java classname=\"(?<step>[^\"]+)\".*?<arg file=\"(?<folder>\\w+)\"/>", Pattern.DOTALL);

    @Test
    void what_is_built_into_the_jar_is_the_same_in_every_process_and_wherever_the_project_lies(@TempDir Path folder)
            throws IOException, InterruptedException {
        Path one = Files.createDirectory(folder.resolve("one"));
        Path other = Files.createDirectory(folder.resolve("other"));
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        List<Process> builds = new ArrayList<>();
        for (MatchResult step :
                STEP.matcher(Files.readString(Path.of("pom.xml"))).results().toList()) {
            Path read = Path.of(step.group(2));
            builds.add(start(step.group(1), read.toAbsolutePath(), one));
            builds.add(start(step.group(1), copy(read, elsewhere.resolve(read)), other));
        }
        for (Process build : builds) {
            assertThat(build.waitFor()).isZero();
        }

        assertThat(digests(one)).hasSize(2).isEqualTo(digests(other));
    }

    private static Process start(String step, Path read, Path classes) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        step,
                        read.toString(),
                        classes.toString())
                .inheritIO()
                .start();
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
        return to;
    }

    private static SortedMap<String, String> digests(Path folder) throws IOException {
        SortedMap<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> digests.put(folder.relativize(file).toString(), digest(file)));
        }
        return digests;
    }

    private static String digest(Path file) {
        try {
            return new BigInteger(1, MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)))
                    .toString(16);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
