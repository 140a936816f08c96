package demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong inside a scenario is one problem at its place; what is wrong on the command line is in ExitCodeTest. */
class ScenarioFaultsTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_patch_of_a_fact_that_does_not_exist_is_refused_at_its_place() throws IOException {
        assertThat(refused("patch:\n  - {remove: alliances/NOWHERE}"))
                .contains("own.yaml:5:14: ")
                .contains("alliances/NOWHERE");
    }

    @Test
    void a_patch_dated_after_the_case_is_refused_at_its_place() throws IOException {
        assertThat(refused("patch:\n  - add: {table: borders, row: {state: BRA, neighbour: RUS, from: 2022-11-01,"
                        + " source: cia-factbook-2022-02}}"))
                .contains("own.yaml:")
                .contains("2022-11-01")
                .contains("2022-10-12");
    }

    @Test
    void an_empty_scenario_is_refused() throws IOException {
        assertThat(refused("")).contains("own.yaml").contains("a scenario that changes nothing");
    }

    @Test
    void a_lever_out_of_range_inside_a_scenario_is_refused_at_its_place() throws IOException {
        assertThat(refused("set:\n  - {lever: escalation, value: 9, by: initiator}"))
                .contains("own.yaml:5:")
                .contains("escalation 9, out of range; expected 0 to 5 (rung); did you mean \"5\"?");
    }

    @Test
    void includes_that_run_in_a_circle_are_refused_with_the_way_round() throws IOException {
        Path facts = folder.resolve("facts");
        copy(Path.of("facts"), facts);
        write(facts.resolve("scenarios/one.yaml"), "one", "include: [two]");
        write(facts.resolve("scenarios/two.yaml"), "two", "include: [one]");

        Run run = Run.of("whatif", Run.CASE, "--with", "one", "--facts", facts.toString());

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("one → two → one").endsWith("1 problem\n");
    }

    private String refused(String changes) throws IOException {
        Path own = folder.resolve("own.yaml");
        write(own, "own", changes);

        Run run = Run.of("whatif", Run.CASE, "--with", own.toString());

        assertThat(run.exit()).as(run.err()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).endsWith("1 problem\n");
        return run.err();
    }

    private static void write(Path file, String id, String changes) throws IOException {
        Files.writeString(
                file,
                "id: " + id + "\ntitle: A test\ndescription: For a test.\n" + changes + "\nsources: [walt-1987]\n");
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
}
