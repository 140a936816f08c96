package demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RobustnessCommandTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void a_likelihood_word_never_stands_in_one_sentence_with_confidence(@TempDir Path folder) throws IOException {
        Path table = folder.resolve("accuracy.json");
        MAPPER.writeValue(table.toFile(), bearingEveryWord());
        for (String state : List.of("IND", "BRA", "KAZ")) {
            String out = Run.of("robustness", Run.CASE, state, "--accuracy", table.toString())
                    .out();
            assertThat(out).containsPattern("(?m)^likelihood +(It|There) is .*(likely|chance|certain)");
            assertThat(out.split("(?<=[.:])\\s|\\n(?=\\w)")).allSatisfy(sentence -> assertThat(
                            sentence.matches("(?s).*(likely|chance|certain).*") && sentence.contains("confidence"))
                    .as(sentence)
                    .isFalse());
        }
    }

    @Test
    void where_no_table_was_measured_it_says_so_and_gives_no_word(@TempDir Path folder) throws IOException {
        Path table = folder.resolve("accuracy.json");
        MAPPER.writeValue(table.toFile(), bearingEveryWord().put("rules", "sha256:" + "0".repeat(64)));
        assertThat(Run.of("robustness", Run.CASE, "IND", "--accuracy", table.toString())
                        .out())
                .contains("likelihood   Not stated: the reliability table was measured with other rules");
    }

    @Test
    void a_broken_table_is_told_with_its_place(@TempDir Path folder) throws IOException {
        Path table = Files.writeString(folder.resolve("accuracy.json"), "{\"schema\": 1}\n");
        Run run = Run.of("robustness", Run.CASE, "IND", "--accuracy", table.toString());
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("accuracy.json:1");
    }

    @Test
    void the_alarm_is_raised_for_what_hangs_by_one_fact_and_one_source() {
        assertThat(Run.of("robustness", Run.CASE, "SLV").out())
                .contains(
                        "ALARM: the position depends on a single fact.",
                        "ALARM: the position depends on a single source.");
        assertThat(Run.of("robustness", Run.CASE, "KOR").out())
                .doesNotContain("ALARM")
                .contains("No single fact:", "No single source.");
    }

    @Test
    void csv_has_a_row_for_each_state() {
        assertThat(Run.of("robustness", Run.CASE, "--states", "SLV,KOR", "--format", "csv")
                        .out()
                        .lines())
                .hasSize(3);
    }

    /** What a backtest of these rules would have written, had every tenth come about as often as forecast. */
    private static ObjectNode bearingEveryWord() throws IOException {
        String rules = MAPPER.readTree(Run.of("assess", Run.CASE, "--states", "IND", "--format", "json")
                        .out())
                .path("rules")
                .asText();
        ObjectNode file = MAPPER.createObjectNode()
                .put("schema", 1)
                .put("date", "2022-01-01")
                .put("fold", "held-out")
                .put("votes", 50)
                .put("disputes", 20)
                .put("facts", "sha256:" + "0".repeat(64))
                .put("rules", rules);
        for (String track : List.of("cold", "with-record")) {
            for (String option : List.of("yes", "abstain", "no", "absent")) {
                ArrayNode bins = file.withObject("/reliability/" + track).putArray(option);
                for (int tenth = 0; tenth < 10; tenth++) {
                    double forecast = tenth / 10.0 + 0.05;
                    bins.addObject()
                            .put("tenth", tenth)
                            .put("states", 200)
                            .put("meanForecast", forecast)
                            .put("observedShare", forecast);
                }
            }
        }
        return file;
    }
}
