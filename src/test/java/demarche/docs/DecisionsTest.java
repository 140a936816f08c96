package demarche.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DecisionsTest {
    private static final Path FOLDER = Path.of("docs", "decisions");
    private static final Pattern FORM = Pattern.compile(
            "# (\\d+)\\. [^\\n]+[^.\\n]\\n\\n"
                    + "(\\*\\*Context\\.\\*\\* .+?\\n\\n)?"
                    + "\\*\\*Decision\\.\\*\\* .+?\\n\\n"
                    + "(\\*\\*Instead\\.\\*\\* .+?\\n\\n)?"
                    + "\\*\\*Cost\\.\\*\\* .+\\n",
            Pattern.DOTALL);
    private static final Pattern LABEL = Pattern.compile("^\\*\\*(\\w+)\\.\\*\\*", Pattern.MULTILINE);
    private static final Pattern ENTRY = Pattern.compile("^- \\[(.+)]\\((.+)\\)$", Pattern.MULTILINE);

    @Test
    void every_decision_has_its_number_as_title_then_context_decision_and_cost() throws IOException {
        for (Path file : listDecisions()) {
            String text = Files.readString(file);
            assertThat(text).as(file.toString()).matches(FORM).startsWith("# " + number(file) + ". ");
            assertThat(LABEL.matcher(text).results().map(MatchResult::group))
                    .as(file.toString())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void the_index_lists_every_decision_once_by_its_title() throws IOException {
        List<String> listed = ENTRY.matcher(index())
                .results()
                .map(entry -> entry.group(2) + " # " + entry.group(1))
                .sorted()
                .toList();
        List<String> expected = listDecisions().stream()
                .map(file -> file.getFileName() + " " + title(file))
                .sorted()
                .toList();
        assertThat(listed).isEqualTo(expected);
    }

    @Test
    void the_index_names_every_number_that_was_never_given() throws IOException {
        List<Integer> given =
                listDecisions().stream().map(DecisionsTest::number).toList();
        String free = index().substring(index().indexOf("## Unused numbers"));
        assertThat(IntStream.rangeClosed(1, given.get(given.size() - 1))
                        .filter(number -> !given.contains(number))
                        .mapToObj("%04d"::formatted))
                .allSatisfy(number -> assertThat(free).contains(number));
    }

    private static String index() throws IOException {
        return Files.readString(FOLDER.resolve("README.md"));
    }

    private static List<Path> listDecisions() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.endsWith("README.md")).sorted().toList();
        }
    }

    private static int number(Path file) {
        return Integer.parseInt(file.getFileName().toString().substring(0, 4));
    }

    private static String title(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.findFirst().orElseThrow();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
