package demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each {@code name.args} under {@code golden/cli} holds a command line, one argument a line; the {@code name.txt} or
 * {@code name.json} beside it holds what the command prints. {@code -Dgolden.update=true} writes it anew.
 */
class GoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden/cli");

    static Stream<Path> commands() throws IOException {
        return list(".args").stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_command_prints_what_its_golden_file_holds(Path command) throws IOException {
        Run run = Run.of(Files.readAllLines(command).toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        String printed = run.out().replaceAll("sha256:[0-9a-f]{64}", "sha256:<digest>");
        List<Path> golden = outputs(command);
        if (Boolean.getBoolean("golden.update")) {
            Path file = golden.isEmpty() ? sibling(command, printed.startsWith("{") ? ".json" : ".txt") : golden.get(0);
            Files.writeString(file, printed);
        } else if (golden.size() != 1) {
            fail("expected one golden file beside " + command + "; write it with -Dgolden.update=true");
        } else {
            assertThat(printed)
                    .as(golden.get(0) + "; where the change is meant, rewrite it with -Dgolden.update=true")
                    .isEqualTo(Files.readString(golden.get(0)));
        }
    }

    @Test
    void every_golden_file_has_its_command() throws IOException {
        List<Path> outputs =
                Stream.concat(list(".txt").stream(), list(".json").stream()).toList();
        assertThat(outputs)
                .allSatisfy(output -> assertThat(sibling(output, ".args")).exists());
    }

    private static List<Path> outputs(Path command) {
        return Stream.of(".txt", ".json")
                .map(ending -> sibling(command, ending))
                .filter(Files::exists)
                .toList();
    }

    private static Path sibling(Path file, String ending) {
        String name = String.valueOf(file.getFileName());
        return file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ending);
    }

    private static List<Path> list(String ending) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
