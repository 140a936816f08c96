package demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands for rule authors: what they print and how they exit. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RulesBenchCommandsTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void examples_that_hold_exit_with_0_and_one_that_fails_with_3() throws IOException {
        assertThat(Run.of("rules", "test", "rules/drivers/alliance.test.yaml").exit())
                .isEqualTo(ExitCode.OK);
        Path failing = folder.resolve("wrong.test.yaml");
        Files.writeString(failing, """
                tests:
                  - name: A rule that does not fire here
                    expect: {fires: [reciprocity]}
                """);
        Run run = Run.of("rules", "test", failing.toString(), "--format", "json");
        assertThat(run.exit()).isEqualTo(ExitCode.FILE);
        assertThat(run.out()).contains("\"failed\": 1").contains("\"rule\": \"reciprocity\"");
    }

    @Test
    void a_folder_without_examples_is_a_mistake_on_the_command_line() {
        Run run = Run.of("rules", "test", folder.toString());
        assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("no examples in").contains("expected a file *.test.yaml");
    }

    @Test
    void a_drawing_is_written_whole_into_the_file_that_is_named() throws IOException {
        Path drawing = folder.resolve("rule.svg");
        Run run = Run.of("rules", "graph", "reciprocity", "-o", drawing.toString());
        assertThat(run.exit()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).isEmpty();
        assertThat(drawing).content().startsWith("<svg").endsWith("</svg>\n").contains("reciprocity");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(drawing);
        }
    }

    @Test
    void a_drawing_of_another_kind_or_into_no_folder_is_refused() {
        assertThat(Run.of("rules", "graph", "-o", "rules.png").err()).contains("expected FILE.svg or FILE.dot");
        assertThat(Run.of("rules", "graph", "-o", folder.resolve("no/rules.dot").toString())
                        .err())
                .contains("the folder does not exist");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Treaty", "treaty", "alliances", "alliances.csv"})
    void a_type_is_found_by_its_name_or_by_its_table(String name) {
        assertThat(Run.of("rules", "vocabulary", name).out()).startsWith("Treaty (fact, fed by facts/alliances.csv)");
    }

    @Test
    void an_unknown_type_is_refused_with_the_nearest_one() {
        Run run = Run.of("rules", "vocabulary", "Treatie");
        assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("unknown type \"Treatie\"").contains("did you mean \"Treaty\"");
    }

    @Test
    void every_shipped_rule_is_covered_by_its_examples() {
        assertThat(Run.of("rules", "coverage", "--no-cases").out())
                .matches(
                        "Of (\\d+) rules that conclude something, \\1 fire in an example and \\1 have a near miss\\.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"test", "coverage", "graph", "vocabulary"})
    void every_command_explains_itself_in_80_columns(String command) {
        Run run = Run.of("rules", command, "--help");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Usage: demarche rules " + command).contains("Examples:");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }
}
