package demarche.crisis.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person is told about each mistake a scenario can have. */
class BadScenarioTest {

    private static final String FILE = "facts/scenarios/storm.yaml";

    private final ScenariosFixture fixture;

    BadScenarioTest(@TempDir Path temp) {
        this.fixture = new ScenariosFixture(temp);
    }

    @Test
    void the_scenario_the_others_are_made_from_is_right() {
        assertThat(fixture.problems()).isEmpty();
    }

    @Test
    void an_unknown_lever_is_refused() {
        says(
                "lever: oil-price",
                "lever: oil-prize",
                ":6:13: unknown lever \"oil-prize\"; expected a lever of levers.yaml; did you mean \"oil-price\"?");
    }

    @Test
    void a_value_out_of_range_is_refused() {
        says(
                "value: 80",
                "value: 400",
                ":6:31: oil-price 400, out of range; expected -50 to 200 in steps of 5 (percent change); did"
                        + " you mean \"200\"?");
    }

    @Test
    void a_value_off_the_step_is_refused() {
        says(
                "value: 80",
                "value: 83",
                ":6:31: oil-price 83, between two steps; expected -50 to 200 in steps of 5 (percent change);"
                        + " did you mean \"85\"?");
    }

    @Test
    void a_lever_that_needs_a_hand_must_have_one() {
        says(
                "value: 1, by: initiator",
                "value: 1",
                ":5:5: no actor for escalation; expected by: one of initiator, target");
    }

    @Test
    void a_hand_that_is_no_side_is_refused() {
        says(
                "by: initiator",
                "by: iniator",
                ":5:39: unknown side \"iniator\"; expected one of initiator, target; did you mean \"initiator\"?");
    }

    @Test
    void a_hand_that_is_no_state_is_refused() {
        says(
                "by: CHN",
                "by: CHX",
                ":7:34: unknown state \"CHX\"; expected a state code of states.csv; did you mean \"CHN\"?");
    }

    @Test
    void a_hand_on_a_lever_that_nobody_turns_is_refused() {
        says("value: 80", "value: 80, by: CHN", ":6:39: by \"CHN\"; expected no actor, because oil-price has none");
    }

    @Test
    void a_party_of_which_nothing_can_be_asked_is_refused() {
        says(
                "value: 80",
                "value: 80, of: target",
                ":6:39: of \"target\"; expected no party, because oil-price asks no concessions");
    }

    @Test
    void a_value_that_asks_something_must_say_of_whom() {
        says(
                ", of: target",
                "",
                ":7:5: no party asked for concessions for peace; expected of: one of initiator, target");
    }

    @Test
    void the_same_dial_is_set_once() {
        says(
                "  - {lever: oil-price",
                "  - {lever: oil-price, value: 5}\n  - {lever: oil-price",
                ":7:5: second setting of oil-price; expected one setting; the first is"
                        + " facts/scenarios/storm.yaml:6:5");
    }

    @Test
    void an_id_is_the_name_of_the_file() {
        says("id: storm", "id: strom", ":1:5: id \"strom\"; expected \"storm\", the name of the file");
    }

    @Test
    void an_unknown_source_is_refused() {
        says(
                "sources: [un]",
                "sources: [uno]",
                ":15:11: unknown source \"uno\"; expected a key of sources.yaml; did you mean \"un\"?");
    }

    @Test
    void a_scenario_that_changes_nothing_is_refused() {
        fixture.facts().write("scenarios/storm.yaml", "id: storm\ntitle: A storm\ndescription: What if.\nset: []\n");

        assertThat(fixture.problems())
                .containsExactly(
                        FILE + ": a scenario that changes nothing; expected at least one of set, patch, include");
    }

    @Test
    void an_unknown_include_is_refused() {
        fixture.scenario("other", "include: [strom]");

        assertThat(fixture.problems())
                .containsExactly("facts/scenarios/other.yaml:4:11: unknown scenario \"strom\"; expected the id of a"
                        + " scenario; did you mean \"storm\"?");
    }

    @Test
    void a_circle_of_includes_is_told_once_and_named() {
        fixture.scenario("b", "include: [storm, c]")
                .scenario("c", "include: [a]")
                .scenario("a", "include: [b]");

        assertThat(fixture.problems())
                .containsExactly("facts/scenarios/a.yaml:4:11: a circular include: a → b → c → a;"
                        + " expected includes without a circle");
    }

    @Test
    void a_scenario_that_includes_itself_is_refused() {
        fixture.scenario("a", "include: [a]");

        assertThat(fixture.problems())
                .containsExactly(
                        "facts/scenarios/a.yaml:4:11: a circular include: a → a; expected includes without a circle");
    }

    @Test
    void included_scenarios_that_contradict_each_other_are_named() {
        fixture.scenario("cheap", "set: [{lever: oil-price, value: -50}]")
                .scenario("both", "include: [storm," + " cheap]");

        assertThat(fixture.problems())
                .containsExactly(
                        "facts/scenarios/both.yaml:4:10: scenarios storm and cheap contradict each other: storm"
                                + " (included by both) sets oil-price=80, cheap (included by both) sets"
                                + " oil-price=-50; expected scenarios without contradictions, or a"
                                + " value here for what they disagree on");
    }

    @Test
    void a_patch_does_one_thing() {
        says(
                "  - remove: alliances/JPN-USA-defence-1960-06-23",
                "  - {remove: trade/JPN-RUS-2020, with: {share: 1}}",
                ":9:5: a patch with remove, with; expected one of remove, replace and with, or add");
    }

    @Test
    void a_patch_of_a_fact_that_does_not_exist_is_refused() {
        says(
                "JPN-USA-defence",
                "JPN-USA-defense",
                ":9:13: no fact \"alliances/JPN-USA-defense-1960-06-23\"; expected the key of a fact on record;"
                        + " did you mean \"alliances/JPN-USA-defence-1960-06-23\"?");
    }

    @Test
    void a_fact_is_patched_once() {
        says(
                "  - replace: trade",
                "  - remove: trade/CHN-RUS-2020\n  - replace: trade",
                ":11:14: second patch of \"trade/CHN-RUS-2020\"; expected one patch; the first is"
                        + " facts/scenarios/storm.yaml:10:13");
    }

    @Test
    void a_table_to_patch_that_does_not_exist_is_refused() {
        fixture.scenario("other", "patch: [{add: {table: trades, row: {state: CHN}}}]");

        assertThat(fixture.problems())
                .singleElement()
                .asString()
                .startsWith("facts/scenarios/other.yaml:4:23: unknown table to patch \"trades\"; expected one of"
                        + " memberships, alliances,")
                .endsWith("; did you mean \"trade\"?");
    }

    @Test
    void states_and_organisations_cannot_be_patched() {
        fixture.scenario("other", "patch: [{remove: states/SSD-2011-07-14}]");

        assertThat(fixture.problems())
                .singleElement()
                .asString()
                .startsWith("facts/scenarios/other.yaml:4:18: unknown table to patch \"states\"; expected one of"
                        + " memberships, alliances,");
    }

    @Test
    void a_column_its_table_does_not_have_is_refused() {
        says(
                "with: {share: 0.2}",
                "with: {shares: 0.2}",
                ":11:20: unknown column \"shares\"; expected one of state, partner, share, year, source, basis,"
                        + " reliability, note of trade");
    }

    @Test
    void a_value_its_column_cannot_hold_is_refused() {
        says("with: {share: 0.2}", "with: {share: 1.2}", ":11:19: share 1.2; expected a share from 0 to 1");
    }

    @Test
    void a_state_nobody_knows_is_refused_in_a_patch() {
        says(
                "neighbour: SSD",
                "neighbour: SSX",
                ":14:36: unknown state \"SSX\"; expected a state code of states.csv; did you mean \"SSD\"?");
    }

    @Test
    void a_supposed_fact_needs_a_source_too() {
        says(", source: un}", "}", ":13:14: no source; expected a key of sources.yaml");
    }

    @Test
    void a_fact_added_must_not_contradict_one_that_stays() {
        fixture.scenario(
                "other",
                "patch:\n  - add: {table: trade, row: {state: JPN, partner: RUS, share: 0.5, year: 2020,"
                        + " source: un}}");

        assertThat(fixture.problems())
                .containsExactly("facts/scenarios/other.yaml:5:64: share \"0.5\" contradicts \"0.01\" of"
                        + " facts/trade.csv:4; expected one value at a time for trade/JPN-RUS");
    }

    @Test
    void an_instrument_nobody_knows_is_refused_in_a_patch_too() {
        fixture.scenario(
                "other",
                "patch:\n  - add: {table: limits, row: {state: JPN, instrument: sanction, option: impose,"
                        + " title: Law, from: 2000, source: un}}");

        assertThat(fixture.problems())
                .containsExactly("facts/scenarios/other.yaml:5: unknown instrument \"sanction\"; expected one of vote,"
                        + " recognition, sanctions, support, mediation, initiative; did you mean"
                        + " \"sanctions\"?");
    }

    @Test
    void a_mistake_in_a_lever_is_not_also_one_of_the_scenarios_that_turn_it() {
        fixture.facts().write("levers.yaml", ScenariosFixture.LEVERS.replace("from: -50", "from: 200"));

        assertThat(fixture.problems())
                .containsExactly("facts/levers.yaml:16:7: to 200, not above from 200; expected a number above 200");
    }

    private void says(String text, String replacement, String problem) {
        assertThat(ScenariosFixture.STORM).contains(text);
        fixture.facts().write("scenarios/storm.yaml", ScenariosFixture.STORM.replace(text, replacement));
        assertThat(fixture.problems()).containsExactly(FILE + problem);
    }
}
