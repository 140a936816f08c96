package demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    @Test
    void the_shipped_facts_and_rules_have_nothing_wrong() {
        Run run = Run.of("check");

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).as(run.out()).isZero();
        assertThat(run.out())
                .contains("Checked ")
                .containsPattern("\\d+ levers, \\d+\\s+scenarios")
                .contains("nothing wrong.")
                .doesNotContain("rule total", "rule hold", "rule place");
    }

    @Test
    void rules_that_fire_under_a_scenario_only_are_not_called_idle() {
        assertThat(Run.of("check").out()).doesNotContain("rule gas-price-pain", "rule escalation-by-initiator");
    }

    @Test
    void mistakes_in_tables_cases_and_weights_are_all_told_in_one_run(@TempDir Path folder) throws IOException {
        copy(Path.of("facts"), folder.resolve("facts"));
        copy(Path.of("rules"), folder.resolve("rules"));
        edit(folder.resolve("facts/borders.csv"), "KAZ,", "KAX,");
        edit(folder.resolve("facts/cases/ukraine-annexation-2022.yaml"), "target: UKR", "target: UKX");
        edit(folder.resolve("rules/weights.yaml"), "rival-of-guarantor:", "rival-of-guarantors:");

        Run run = Run.of(
                "check",
                "--facts",
                folder.resolve("facts").toString(),
                "--rules",
                folder.resolve("rules").toString());

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out())
                .contains("facts/borders.csv:")
                .contains("did you mean \"KAZ\"?")
                .contains("facts/cases/ukraine-annexation-2022.yaml:")
                .contains("rules/weights.yaml:")
                .contains("did you mean \"rival-of-guarantor\"?")
                .matches("(?s).*\\n\\d+ problems\\n");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.forEach(file -> {
                try {
                    Files.copy(file, to.resolve(from.relativize(file).toString()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private static void edit(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replaceFirst(from, to));
    }
}
