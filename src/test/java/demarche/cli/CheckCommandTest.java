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

    /** Everything checked, once for the tests that read it: it takes half a minute. */
    private static final Run WHOLE = Run.of("check");

    @Test
    void the_shipped_facts_and_rules_have_nothing_wrong() {
        Run run = WHOLE;

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).as(run.out()).isZero();
        assertThat(run.out())
                .contains("Checked ")
                .containsPattern("\\d+ levers, \\d+\\s+scenarios")
                .containsPattern("no\\s+problems\\s+found\\.")
                .doesNotContain("rule total", "rule hold", "rule place");
    }

    @Test
    void rules_that_fire_under_a_scenario_only_are_not_called_idle() {
        assertThat(WHOLE.out()).doesNotContain("rule gas-price-pain", "rule escalation-by-initiator");
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

    @Test
    void a_case_is_told_which_data_it_lacks_its_own_parties_first() {
        Run run = Run.of("check", Run.CASE);

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("note: data as of 2022-10-11, 193 members of the United Nations: ")
                .containsPattern("note: trade: \\d+ of 193 members without a value \\(")
                .containsPattern("values\\s+older\\s+than\\s+5\\s+years,\\s+latest\\s+from\\s+2016\\s+\\(RUS,\\s+UKR, ")
                .containsPattern("and \\d+\\s+more\\)")
                .contains("A missing value is never read as zero")
                .containsPattern("no\\s+problems\\s+found\\.");
    }

    @Test
    void all_states_without_data_are_named_where_asked_for() {
        assertThat(Run.of("check", Run.CASE, "--all").out())
                .doesNotContainPattern("and \\d+\\s+more")
                .contains("ZWE");
    }

    @Test
    void what_data_a_case_lacks_is_no_problem_of_the_files() {
        assertThat(WHOLE.out()).doesNotContain("note: data as of");
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
