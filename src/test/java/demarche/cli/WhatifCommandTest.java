package demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhatifCommandTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void who_reassesses_stands_before_who_is_under_strain_and_who_did_not_move() {
        assertThat(whatif("--with", "escalation").out())
                .containsSubsequence(
                        "scenario: escalation",
                        "escalation=4@initiator: Escalation, war across the whole territory",
                        "\nSummary\n",
                        "\nRules that start, stop or change weight\n",
                        "\nStates that reassess\n",
                        "silent → reject",
                        "\nStates under strain\n",
                        "coalition-discipline",
                        "\nStates that are exposed but hold\n",
                        " short of ",
                        "\nInsulated",
                        " not affected.\n");
    }

    @Test
    void of_states_asked_for_it_is_told_link_by_link_how_the_scenario_comes_to_bear() {
        assertThat(flat(whatif("--with", "energy-shock", "--states", "KOR").out()))
                .containsSubsequence(
                        "Causal chains",
                        "KOR South Korea, sanctions: remains at impose, under strain",
                        "gas-price=100 → gas-price-pain starts, ",
                        "→ stance ",
                        "held by coalition-discipline (cost 1.50)")
                .contains("does not withdraw alone while the coalition holds");
    }

    @Test
    void of_all_states_the_links_are_told_on_demand() {
        assertThat(whatif("--with", "coalition-eases").out()).doesNotContain("Causal chains\n");
        assertThat(whatif("--with", "coalition-eases", "--detail").out()).contains("Causal chains\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--with escalation",
                "--with energy-shock",
                "--assume CHN.vote=yes",
                "--with" + " patron-changes-side"
            })
    void a_stance_changes_by_the_sum_of_what_becomes_of_its_reasons(String options) throws IOException {
        JsonNode json =
                MAPPER.readTree(Run.of(with(List.of("whatif", Run.CASE, "--format", "json"), options.split(" ")))
                        .out());
        List<JsonNode> differences = new ArrayList<>();
        json.path("scenarios").path(0).path("states").forEach(state -> state.path("reassessments")
                .forEach(differences::add));
        List<JsonNode> changed = differences.stream()
                .filter(difference -> !difference.path("changes").isEmpty())
                .toList();
        assertThat(changed).isNotEmpty();
        assertThat(changed).allSatisfy(difference -> {
            long milli = 0;
            for (JsonNode change : difference.path("changes")) {
                milli += Math.round(change.path("by").asDouble() * 1000);
            }
            assertThat(Math.round(difference.path("stanceAfter").asDouble() * 1000)
                            - Math.round(difference.path("stanceBefore").asDouble() * 1000))
                    .isEqualTo(milli);
        });
    }

    @Test
    void an_assumed_position_is_marked_wherever_it_is_shown() {
        String[] assumed = {"--assume", "CHN.vote=yes", "--states", "CHN"};
        assertThat(Run.of(with(List.of("assess", Run.CASE), assumed)).out())
                .contains("yes (assumed)", "scenario: assumed CHN.vote=yes", "Assumed, not inferred: CHN.vote=yes");
        assertThat(Run.of(with(List.of("assess", Run.CASE, "--format", "csv"), assumed))
                        .out())
                .containsPattern("frame,assumed\\R")
                .containsPattern(",vote\\R");
        assertThat(flat(Run.of("why", Run.CASE, "CHN", "vote", "--assume", "CHN.vote=yes")
                        .out()))
                .contains("The position of China is assumed, not inferred: yes (rule assumed)");
        assertThat(whatif("--assume", "CHN.vote=yes").out())
                .contains("CHN.vote=yes: assumed, not inferred; the inferred position is abstain")
                .doesNotContainPattern("(?m)^CHN +China +vote");
    }

    @Test
    void it_says_that_reassessments_have_not_been_tested() {
        assertThat(flat(whatif("--with", "energy-shock").out()))
                .contains("Reassessments follow from the stated rules and facts. They are not a forecast and"
                        + " have not been tested against events.");
    }

    @Test
    void what_has_no_precedent_is_called_conjecture() {
        assertThat(whatif("--set", "nuclear-threat=4@initiator").out())
                .contains("\nConjecture: nuclear-threat=4@initiator has no precedent (a nuclear weapon is used)");
        assertThat(whatif("--with", "energy-shock").out()).doesNotContain("Conjecture");
    }

    @Test
    void the_parties_answer_an_initiative() {
        assertThat(whatif("--with", "peace-initiative-concessions").out())
                .contains("UKR Ukraine rejects: ")
                .contains("capable → offers");
        assertThat(whatif("--with", "peace-initiative").out()).contains("UKR Ukraine accepts: ");
    }

    @Test
    void the_same_dial_turned_by_the_other_hand_moves_the_stance_the_other_way() {
        Run run = whatif("--beside", "escalation", "--beside", "escalation-by-the-other-side", "--states", "BRA");

        assertThat(run.out())
                .contains("scenario A: escalation\n")
                .contains("scenario B: escalation-by-the-other-side\n")
                .containsPattern("BRA +Brazil +vote +yes \\+2.\\d\\d +yes \\+3.\\d\\d +yes \\+1.\\d\\d");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--with escalation",
                "--with energy-shock --states CHN,JPN,KOR,PRK",
                "--with coalition-eases --set nuclear-threat=4@initiator",
                "--with peace-initiative-concessions",
                "--beside escalation+nuclear-threat --beside coalition-eases+energy-shock",
            })
    void no_line_is_wider_than_100_columns(String options) {
        Run run = whatif(options.split(" ", -1));

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void colours_are_used_at_a_terminal_only() {
        assertThat(whatif("--with", "coalition-eases").out()).doesNotContain("\u001b[");
        assertThat(Run.atTerminal(Map.of("TERM", "xterm"), "whatif", Run.CASE, "--with", "coalition-eases")
                        .out())
                .contains("\u001b[");
    }

    @Test
    void two_runs_give_the_same_bytes() {
        assertThat(whatif("--with", "escalation", "--format", "json").out())
                .isEqualTo(whatif("--with", "escalation", "--format", "json").out());
    }

    @Test
    void csv_has_a_row_a_state_and_instrument() {
        List<String> lines = whatif("--with", "coalition-eases", "--states", "JPN", "--format", "csv")
                .out()
                .lines()
                .toList();

        assertThat(lines.get(0))
                .isEqualTo("scenario,state,name,instrument,outlook,from,to,direction,stance_before,stance_after,"
                        + "came,went,held_by");
        assertThat(lines).hasSize(6);
        assertThat(lines).anySatisfy(line -> assertThat(line)
                .startsWith("coalition-eases,JPN,Japan,sanctions,reassesses,impose,none,towards-initiator,"));
    }

    @Test
    void assess_under_a_scenario_names_it_and_tells_every_outlook() throws IOException {
        String[] options = {"--with", "coalition-eases", "--set", "gas-price=50", "--states", "JPN"};
        Run text = Run.of(with(List.of("assess", Run.CASE), options));
        assertThat(text.out())
                .contains("scenario: coalition-eases + gas-price=50\n")
                .doesNotContain("record");

        JsonNode json = MAPPER.readTree(Run.of(with(List.of("assess", Run.CASE, "--format", "json"), options))
                .out());
        assertThat(json.path("scenario").toString()).isEqualTo("[\"coalition-eases\",\"gas-price=50\"]");
        JsonNode japan = json.path("states").path(0);
        assertThat(japan.path("commitments")).isNotEmpty();
        assertThat(japan.path("reassessments")).hasSize(5);
        assertThat(japan.path("reassessments")).anySatisfy(one -> {
            assertThat(one.path("instrument").asText()).isEqualTo("sanctions");
            assertThat(one.path("outlook").asText()).isEqualTo("reassesses");
            assertThat(one.path("direction").asText()).isEqualTo("towards-initiator");
            assertThat(one.path("because")).isNotEmpty();
        });
    }

    @Test
    void why_under_a_scenario_tells_what_came_what_went_and_what_it_costs_to_leave() {
        String why = Run.of("why", Run.CASE, "JPN", "sanctions", "--with", "energy-shock", "--depth", "1")
                .out();

        assertThat(why.substring(why.indexOf("\nUnder the scenario\n")))
                .containsSubsequence(
                        "position: impose → impose, under strain; stance +",
                        "+ new \u22120.110",
                        "gas-price-pain)",
                        "held, cost 0.500",
                        "held, cost 1.500");
        assertThat(Run.of("why", Run.CASE, "PRK", "--with", "escalation").out())
                .contains("no push changed")
                .contains("insulated  ");
    }

    @Test
    void a_scenario_of_ones_own_that_patches_facts_is_explained_by_the_patched_facts(@TempDir Path folder)
            throws IOException {
        Path own = folder.resolve("own.yaml");
        Files.writeString(own, """
                id: own
                title: Japan's guarantee ends
                description: For a test.
                patch:
                  - {remove: %s}
                sources: [walt-1987]
                """.formatted(factKey("JPN")));

        Run why = Run.of("why", Run.CASE, "JPN", "--with", own.toString(), "--depth", "1");

        assertThat(why.exit()).as(why.err()).isZero();
        assertThat(why.out())
                .contains("scenario: own\n")
                .containsPattern("\u2212 gone \\+0\\.\\d{3} +Japan has a security guarantee");
    }

    /** The key of the treaty by which the United States of America guarantees a state. */
    private static String factKey(String state) throws IOException {
        JsonNode json = MAPPER.readTree(
                Run.of("why", Run.CASE, state, "--format", "json").out());
        return json.findParents("fact").stream()
                .map(step -> step.path("fact").path("key").asText())
                .filter(key -> key.startsWith("alliances/"))
                .findFirst()
                .orElseThrow();
    }

    private static Run whatif(String... options) {
        return Run.of(with(List.of("whatif", Run.CASE), options));
    }

    private static String[] with(List<String> command, String... options) {
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of(options));
        return all.toArray(String[]::new);
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
