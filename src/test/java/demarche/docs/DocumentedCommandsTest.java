package demarche.docs;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs what the documentation shows: in {@code sh} blocks every line that begins with {@code ./demarche}, in
 * {@code console} blocks the line after {@code $} with the output below it, whose last line tells an exit code other than 0. {@code -Dgolden.update=true} writes the real
 * output into the page.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DocumentedCommandsTest {
    private static final Pattern CONSOLE =
            Pattern.compile("```console\n\\$ (\\./demarche [^\n]*)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern SHELL = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
            List<Path> pages =
                    docs.filter(p -> p.toString().endsWith(".md")).sorted().toList();
            return Stream.concat(
                    Stream.of("README.md", "CONTRIBUTING.md", "rules/README.md", "facts/README.md")
                            .map(Path::of),
                    pages.stream());
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_output_shown_is_what_the_command_prints(Path page) throws IOException {
        String text = Files.readString(page);
        String real = CONSOLE.matcher(text).replaceAll(DocumentedCommandsTest::withRealOutput);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(page, real);
        } else {
            assertThat(text).as(page + "; rewrite with -Dgolden.update=true").isEqualTo(real);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_command_shown_runs(Path page) throws IOException {
        Matcher blocks = SHELL.matcher(Files.readString(page));
        while (blocks.find()) {
            blocks.group(1)
                    .lines()
                    .map(line -> line.replaceFirst("\\s+#.*$", ""))
                    .filter(line -> line.startsWith("./demarche "))
                    .forEach(line -> {
                        Run run = run(line);
                        assertThat(run.exit()).as(line + "\n" + run.err()).isZero();
                    });
        }
    }

    private static String withRealOutput(MatchResult block) {
        Run run = run(block.group(1));
        String exit = "(exit code " + run.exit() + ")\n";
        boolean fails = block.group(2).endsWith(exit);
        assertThat(run.exit() == 0 || fails)
                .as(block.group(1) + "\n" + run.err())
                .isTrue();
        String output = (run.out().endsWith("\n") ? run.out() : run.out() + "\n") + (fails ? exit : "");
        return Matcher.quoteReplacement("```console\n$ " + block.group(1) + "\n" + output + "```");
    }

    private static Run run(String command) {
        return Run.of(Stream.of(command.replaceFirst("^\\./demarche ", "").split(" ", -1))
                .map(word -> word.replaceFirst(
                        "^" + FirstRule.NAME + "(?=/|$)", FirstRule.folder().toString()))
                .toArray(String[]::new));
    }
}
