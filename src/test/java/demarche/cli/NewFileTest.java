package demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import demarche.crisis.AskLevel;
import demarche.crisis.Tag;
import demarche.world.Coded;
import demarche.world.Forum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewFileTest {
    private final Path folder;

    NewFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void a_new_case_loads_as_it_stands() {
        Run written = Run.of("case", "new", "my-case", "--title", "A \"quoted\" title: all of it", "--facts", facts());

        assertThat(written.err()).isEmpty();
        assertThat(written.exit()).isZero();
        assertThat(written.out()).contains("my-case.yaml.").contains("./demarche check my-case");
        Run check = Run.of("check", "my-case", "--facts", facts());
        assertThat(check.exit()).as(check.out() + check.err()).isZero();
        assertThat(check.out()).contains("no problems found.");
        assertThat(Run.of("cases", "my-case", "--facts", facts()).out()).startsWith("A \"quoted\" title: all of it");
    }

    @Test
    void a_new_scenario_loads_as_it_stands() {
        assertThat(Run.of("scenario", "new", "my-scenario", "--facts", facts()).exit())
                .isZero();

        Run shown = Run.of("scenarios", "my-scenario", "--facts", facts());
        assertThat(shown.exit()).as(shown.err()).isZero();
        assertThat(shown.out()).startsWith("What the scenario assumes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"case", "scenario"})
    void what_exists_is_not_written_over(String kind) throws IOException {
        Path file = folder.resolve("mine.yaml");
        Files.writeString(file, "precious");

        Run run = Run.of(kind, "new", "mine", "-o", file.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("already exists and is not overwritten");
        assertThat(file).hasContent("precious");
    }

    @Test
    void nothing_is_left_behind_but_the_file() throws IOException {
        Run run =
                Run.of("case", "new", "mine", "-o", folder.resolve("mine.yaml").toString());

        assertThat(run.exit()).as(run.err()).isZero();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(String::valueOf)).containsExactly("mine.yaml");
        }
        assertThat(Run.of("cases", folder.resolve("mine.yaml").toString()).exit())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mine", "my_case", "-x-", "a--b", "../a", "a.b", "é"})
    void an_id_is_of_lower_case_letters_digits_and_hyphens(String id) {
        assertThat(Run.of("case", "new", "-o", "-", "--", id).exit()).isEqualTo(2);
    }

    @Test
    void the_case_to_begin_with_explains_every_field_and_word() throws IOException {
        String text = Run.of("case", "new", "mine", "-o", "-").out();

        assertThat(text).contains(keys("case", "/properties")).contains(keys("case", "/$defs/measure/properties"));
        assertThat(text).contains(Coded.codes(AskLevel.class)).contains(Coded.codes(Tag.class));
        assertThat(text)
                .contains(Coded.codes(Forum.class))
                .contains("annexation")
                .contains("secession");
        assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
    }

    @Test
    void the_scenario_to_begin_with_explains_every_field_and_lever() throws IOException {
        String text = Run.of("scenario", "new", "mine", "-o", "-").out();

        assertThat(text).contains(keys("scenario", "/properties")).contains("oil-price", "leader-change");
        assertThat(text).contains(keys("scenario", "/$defs/patch/properties"));
        assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
    }

    private String facts() {
        return folder.toString();
    }

    private static List<String> keys(String schema, String pointer) throws IOException {
        JsonNode node = new ObjectMapper()
                .readTree(Files.readString(Path.of("src/main/resources/demarche/schema/" + schema + ".schema.json")));
        List<String> keys = new ArrayList<>();
        node.at(pointer).fieldNames().forEachRemaining(key -> keys.add(key + ":"));
        assertThat(keys).isNotEmpty();
        return keys;
    }
}
