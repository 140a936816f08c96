package demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.answer.ask.Loader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class HelpTest {
    private static CommandLine commandLine() {
        return Main.commandLine(
                new Surroundings(System.out, System.err, Map.of(), Path.of(""), StandardCharsets.UTF_8, false),
                Loader.FRESH);
    }

    static Stream<String> commands() {
        return commandLine().getSubcommands().keySet().stream();
    }

    static Stream<String> examples() {
        CommandLine root = commandLine();
        return Stream.concat(Stream.of(root), root.getSubcommands().values().stream())
                .flatMap(command ->
                        Stream.of(command.getCommandSpec().usageMessage().footer()))
                .filter(line -> line.startsWith("  demarche "))
                // It runs until somebody ends it; WorkbenchTest opens it.
                .filter(line -> !line.startsWith("  demarche serve"))
                .map(String::strip)
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_explains_itself_in_80_columns(String command) {
        Run run = command.equals("help") ? Run.of("help") : Run.of(command, "--help");

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Usage: demarche").contains("Examples:");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_example_of_the_help_works(String example) {
        Run run = Run.of(example.replaceFirst("^demarche ", "").split(" ", -1));

        // A slow machine is told how far a search is.
        assertThat(run.err().lines()).allMatch(line -> line.matches("demarche: (tested|fitted) \\d+ .*"));
        assertThat(run.exit()).isZero();
        assertThat(run.out()).isNotBlank();
    }

    @Test
    void the_help_lists_the_exit_codes() {
        assertThat(Run.of("--help").out()).contains("Exit codes:").contains("3     an error in a file");
    }

    @Test
    void the_version_is_printed_by_every_command() {
        assertThat(Run.of("--version").out()).startsWith("demarche ");
        assertThat(Run.of("assess", "--version").out()).startsWith("demarche ");
    }

    @Test
    void the_completion_script_knows_commands_and_drivers() {
        assertThat(Run.of("completion").out())
                .startsWith("#!/usr/bin/env bash")
                .contains("assess")
                .contains("patronage");
    }
}
