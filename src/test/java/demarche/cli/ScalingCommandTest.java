package demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import demarche.world.read.FactsFixture;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScalingCommandTest {
    private static final String ASKS = """
            acts:
              annexation: {territorial: true, force: true, description: Territory is declared part of the acting state.}
            votes:
              procedure: {yes: -1000, no: -4000, rationale: Why., calibrated_on: none}
              talks: {yes: -500, no: -3500, rationale: Why., calibrated_on: none}
              demand: {yes: 0, no: -3000, rationale: Why., calibrated_on: none}
              condemn: {yes: 860, no: -2790, rationale: Why., calibrated_on: none}
              account: {yes: 1500, no: -2000, rationale: Why., calibrated_on: none}
              exclude: {yes: 2500, no: -1000, rationale: Why., calibrated_on: none}
            instruments:
              recognition: {reject: 500, recognise: -4000, rationale: Why., calibrated_on: none}
              sanctions: {impose: 3000, rationale: Why., calibrated_on: none}
              support:
                military-to-target: 4000
                other-to-target: 2000
                to-initiator: -3500
                rationale: Why.
                calibrated_on: none
            """;

    private static final String CASE = """
            id: %s
            title: A case
            date: %s
            dispute: %s
            initiator: RUS
            target: UKR
            act: annexation
            gravity: 3
            sides: {initiator: [SSD], target: [USA]}
            measures:
              - {id: %s, forum: %s, instrument: vote, text: %s, ask: condemn, tags: [territory], observed: votes/%s.csv}
            sources: [un]
            """;

    private final FactsFixture facts;

    ScalingCommandTest(@TempDir Path folder) {
        facts = new FactsFixture(folder).write("asks.yaml", ASKS);
        put(
                "condemned",
                "2022-03-02",
                "war",
                "UNGA",
                "against",
                "CHN,abstain JPN,yes RUS,no SSD,abstain UKR,yes USA,yes");
        put(
                "suspended",
                "2022-04-07",
                "war",
                "UNGA",
                "against",
                "CHN,no JPN,abstain RUS,no SSD,yes UKR,yes USA,absent");
        put("welcomed", "2022-05-01", "war", "UNGA", "favours", "CHN,abstain JPN,no RUS,yes SSD,no UKR,no USA,no");
        put("vetoed", "2022-06-01", "war", "UNSC", "against", "CHN,abstain JPN,yes RUS,no SSD,yes UKR,yes USA,yes");
        put("once", "2022-07-01", "another", "UNGA", "against", "CHN,abstain JPN,yes RUS,no SSD,yes UKR,yes USA,yes");
    }

    private void put(String measure, String date, String dispute, String forum, String text, String votes) {
        facts.write("cases/" + measure + ".yaml", CASE.formatted(measure, date, dispute, measure, forum, text, measure))
                .write("votes/" + measure + ".csv", "state,vote\n" + votes.replace(' ', '\n') + "\n");
    }

    private Run run(String... rest) {
        String[] args = new String[rest.length + 4];
        System.arraycopy(
                new String[] {"cases", "--scaling", "--facts", facts.folder().toString()}, 0, args, 0, 4);
        System.arraycopy(rest, 0, args, 4, rest.length);
        return Run.of(args);
    }

    @Test
    void each_dispute_with_two_votes_of_the_assembly_has_a_scale() {
        Run run = run();

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("war, acting state Russian Federation: 3 recorded votes of the General Assembly\nH 0.")
                .contains("scales strongly (0.5 or more)")
                .contains("Without a scale, because of fewer than two recorded votes of the General Assembly: another.")
                .contains("H (Loevinger): 1 if")
                .doesNotContain("vetoed");
    }

    @Test
    void the_states_that_break_the_order_are_named() {
        assertThat(run("war").out())
                .containsPattern("(?m)^condemned +suspended +5 +3 +1 +1\\.4 +0\\.67 +strong\\n  South Sudan$")
                .containsPattern("(?m)^South Sudan +1 +1$");
    }

    @Test
    void a_text_in_favour_of_the_acting_state_is_counted_by_whom_a_vote_leans_against() {
        assertThat(run("war").out())
                .containsPattern("(?m)^welcomed +2022-05-01 +4 +1 +1 ")
                .containsPattern("(?m)^condemned +2022-03-02 +3 +2 +1 ");
    }

    @Test
    void of_a_dispute_with_one_vote_it_is_said_that_it_takes_two() {
        Run run = run("another");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualTo("another: 1 recorded vote of the General Assembly; a scale needs two.\n");
    }

    @Test
    void an_unknown_dispute_is_wrong_on_the_command_line() {
        Run run = run("warr");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("unknown dispute \"warr\"; did you mean \"war\"?");
    }

    @Test
    void csv_has_a_record_for_each_pair() {
        assertThat(run("--format", "csv").out().lines())
                .hasSize(4)
                .first()
                .isEqualTo(
                        "dispute,easier,harder,states,changed,breakers,breakers_by_chance,errors,expected_errors,h,strength");
        assertThat(run("--format", "csv").out())
                .contains("\nwar,condemned,suspended,5,3,SSD,1.400,1,3.000,0.667,strong\n");
    }

    @Test
    void json_holds_the_same_figures() throws IOException {
        JsonNode scale = new ObjectMapper()
                .readTree(run("--format", "json").out())
                .get("scaling")
                .get(0);

        assertThat(scale.get("dispute").asText()).isEqualTo("war");
        assertThat(scale.get("pairs")).hasSize(3);
        assertThat(scale.get("measures")).hasSize(3);
        assertThat(scale.get("breakers").get(0).get("state").asText()).isEqualTo("SSD");
        assertThat(new ObjectMapper()
                        .readTree(run("another", "--format", "json").out())
                        .get("scaling"))
                .isEmpty();
    }
}
