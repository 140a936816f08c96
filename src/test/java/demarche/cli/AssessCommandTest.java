package demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessCommandTest {

    @Test
    void states_stand_sorted_by_code_whatever_the_order_typed() {
        assertThat(Run.of("assess", Run.CASE, "--states", "jpn,China").out())
                .isEqualTo(Run.of("assess", Run.CASE, "--states", "CHN", "--states", "JPN")
                        .out());
    }

    @Test
    void the_same_input_gives_the_same_bytes() {
        assertThat(Run.anew("assess", Run.CASE, "--format", "json").out())
                .isEqualTo(Run.of("assess", Run.CASE, "--format", "json").out())
                .endsWith("}\n")
                .doesNotContain("\r");
    }

    @Test
    void only_the_instruments_asked_for_are_shown() {
        String text =
                Run.of("assess", Run.CASE, "--instrument", "sanctions,support").out();

        assertThat(text)
                .contains("sanct.")
                .contains("support")
                .doesNotContain("recogn.")
                .doesNotContain("match the record");
    }

    @Test
    void the_stance_shown_with_one_instrument_alone_is_the_stance_on_it() {
        String text = Run.of("assess", Run.CASE, "--states", "KAZ", "--instrument", "recognition")
                .out();
        String why =
                Run.of("why", Run.CASE, "KAZ", "recognition", "--depth", "1").out();

        String stance = text.lines()
                .filter(line -> line.startsWith("KAZ"))
                .map(line -> line.split("\\s+", -1)[2])
                .findFirst()
                .orElseThrow();
        assertThat(text).contains("Stance on recognition in log-odds");
        // The table rounds to two decimals what the argument shows with three.
        Matcher exact = Pattern.compile("stance ([+\u2212][0-9.]+)").matcher(why);
        assertThat(exact.find()).isTrue();
        assertThat(number(stance)).isCloseTo(number(exact.group(1)), within(0.005));
    }

    private static double number(String written) {
        return Double.parseDouble(written.replace('\u2212', '-'));
    }

    @Test
    void drivers_switched_off_are_named_in_the_heading() {
        assertThat(Run.of("assess", Run.CASE, "--without", "alliance", "--without", "bloc")
                        .out())
                .contains("drivers switched off: alliance, bloc\n");
    }

    @Test
    void the_caveats_stand_below_every_table() {
        assertThat(Run.of("assess", Run.CASE).out().replace('\n', ' '))
                .contains("These positions follow from the stated rules and facts. They are not a forecast.")
                .contains("Matches here do not count in accuracy figures.");
    }

    @Test
    void a_case_of_ones_own_works_like_a_shipped_one(@TempDir Path folder) throws IOException {
        Path own = folder.resolve("own.yaml");
        Files.writeString(
                own,
                Files.readString(Path.of("facts/cases/ukraine-annexation-2022.yaml"))
                        .replace("id: ukraine-annexation-2022", "id: own")
                        .replace("dispute: russia-ukraine", "dispute: own")
                        .replace(", interests-vs-ideologies-2022]", "]"));

        Run run = Run.of("assess", own.toString(), "--states", "CHN");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("China").contains("disputes.").doesNotContain("matches here count");
    }

    @Test
    void the_pushes_in_json_add_up_to_every_stance() throws IOException {
        JsonNode json = JsonMapper.builder()
                .enable(com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build()
                .readTree(Run.of("assess", Run.CASE, "--format", "json").out());

        assertThat(json.path("states")).isNotEmpty().allSatisfy(state -> {
            for (String instrument : List.of("vote", "recognition", "sanctions", "support")) {
                String scope = instrument.equals("vote") ? "A/RES/ES-11/4" : instrument;
                JsonNode stance = state.path("positions").path(instrument).path("stance");
                BigDecimal sum = BigDecimal.ZERO;
                for (JsonNode push : state.path("pushes")) {
                    String of = push.path("scope").asText();
                    if (of.equals("case") || of.equals(scope)) {
                        sum = sum.add(push.path("weight").decimalValue());
                    }
                }
                assertThat(stance.decimalValue())
                        .as(state.path("state").asText() + " " + instrument)
                        .isEqualByComparingTo(sum);
            }
        });
    }

    @Test
    void csv_has_a_row_a_state() {
        List<String> lines = Run.of("assess", Run.CASE, "--format", "csv", "--states", "CHN,VEN")
                .out()
                .lines()
                .toList();

        assertThat(lines).hasSize(3);
        assertThat(lines.get(0))
                .isEqualTo("state,name,stance,vote,p_yes,p_abstain,p_no,p_absent,recorded,matches,"
                        + "recognition,sanctions,support,mediation,initiative,frame");
        assertThat(lines.get(2)).startsWith("VEN,").contains(",absent,true,");
    }

    @Test
    void states_are_called_as_they_were_called_on_the_day(@TempDir Path temp) throws IOException {
        Path crisis = Files.writeString(temp.resolve("early.yaml"), """
                id: early
                title: An intervention
                date: 1980-01-14
                dispute: early
                initiator: RUS
                target: AFG
                act: invasion
                gravity: 2
                measures:
                  - {id: A/RES/ES-6/2, forum: UNGA, instrument: vote, text: against, ask: demand, tags: [use-of-force]}
                sources: [un-members]
                """);

        Run run = Run.of("assess", crisis.toString(), "--states", "DDR,CSK,RUS");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("acting state Soviet Union")
                .contains("DDR")
                .contains("CSK")
                .doesNotContain("Russian Federation");
    }
}
