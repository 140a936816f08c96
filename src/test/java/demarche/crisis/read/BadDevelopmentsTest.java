package demarche.crisis.read;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.crisis.Developments;
import demarche.crisis.LeverSetting;
import demarche.world.read.FactsFixture;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person is told about each mistake in an account of what changed between two measures. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BadDevelopmentsTest {
    private static final String FILE = "facts/changes/storm-to-flood.yaml";

    private static final String CHANGES = """
            id: storm-to-flood
            earlier: A/RES/ES-11/1
            later: A/RES/ES-11/4
            summary: What changed.
            changed:
              - date: 2022-09
                what: It grew worse.
                set:
                  - {lever: escalation, value: 1, by: initiator}
                patch:
                  - add:
                      table: borders
                      row: {state: UKR, neighbour: SSD, from: 2022-05, source: un}
                sources: [un]
            """;

    private static final String CASE =
            CasesFixture.CASE.replace("ask: demand}", "ask: demand, observed: votes/ES-11-1.csv}");

    private final ScenariosFixture fixture;

    BadDevelopmentsTest(@TempDir Path temp) {
        this.fixture = new ScenariosFixture(temp);
        FactsFixture facts = fixture.facts();
        facts.write("cases/annexation-2022.yaml", CASE)
                .write("votes/ES-11-4.csv", CasesFixture.VOTES)
                .write("votes/ES-11-1.csv", CasesFixture.VOTES)
                .write("changes/storm-to-flood.yaml", CHANGES);
    }

    @Test
    void the_account_the_others_are_made_from_is_right() {
        assertThat(fixture.problems()).isEmpty();
        Library library = fixture.library();
        Developments read =
                library.developments().list(library.cases().listCases()).get(0);
        assertThat(read.changes().settings())
                .extracting(LeverSetting::written)
                .containsExactly("escalation=1@initiator");
        assertThat(read.changes().patches()).hasSize(1);
        assertThat(read.list().get(0).sources()).containsExactly("un");
    }

    @Test
    void a_measure_that_no_case_puts_is_refused() {
        says(
                "earlier: A/RES/ES-11/1",
                "earlier: A/RES/ES-11/l",
                ":2:10: unknown measure \"A/RES/ES-11/l\"; expected a measure with recorded votes of a case; did you mean"
                        + " \"A/RES/ES-11/1\"?");
    }

    @Test
    void a_change_of_the_day_of_the_later_measure_is_refused() {
        says(
                "date: 2022-09",
                "date: 2022-10-12",
                ":6:11: a change dated 2022-10-12, not yet known at the vote on A/RES/ES-11/4 (2022-10-12);"
                        + " expected a day before 2022-10-12");
    }

    @Test
    void a_change_after_the_later_measure_is_refused() {
        says(
                "date: 2022-09",
                "date: 2023",
                ":6:11: a change dated 2023, not yet known at the vote on A/RES/ES-11/4 (2022-10-12); expected a day"
                        + " before 2022-10-12");
    }

    @Test
    void a_change_before_the_earlier_measure_is_refused() {
        says(
                "date: 2022-09",
                "date: 2022-02-24",
                ":6:11: a change dated 2022-02-24, already in effect at the vote on A/RES/ES-11/1 (2022-03-02); expected a"
                        + " day from 2022-03-02 on");
    }

    @Test
    void a_date_that_is_none_is_refused() {
        says(
                "date: 2022-09",
                "date: last autumn",
                ":6:11: date \"last autumn\"; expected a date such as 2022, 2022-09 or 2022-09-30");
    }

    @Test
    void a_lever_out_of_range_is_refused() {
        says("value: 1", "value: 9", ":9:36: escalation 9, out of range; expected 0 to 2 (rung); did you mean \"2\"?");
    }

    @Test
    void a_patch_that_brings_a_fact_of_a_later_day_is_refused() {
        says(
                "from: 2022-05",
                "from: 2022-11",
                ":13:51: a patch with from \"2022-11\", valid from 2022-11-01 on; expected a day before the measure, 2022-10-12");
    }

    @Test
    void a_source_that_is_not_on_record_is_refused() {
        says(
                "sources: [un]",
                "sources: [uno]",
                ":14:15: unknown source \"uno\"; expected a key of sources.yaml; did you mean \"un\"?");
    }

    @Test
    void measures_in_the_wrong_order_are_refused() {
        fixture.facts()
                .write(
                        "changes/storm-to-flood.yaml",
                        CHANGES.replace("earlier: A/RES/ES-11/1", "earlier: A/RES/ES-11/4")
                                .replace("later: A/RES/ES-11/4", "later: A/RES/ES-11/1"));

        assertThat(fixture.problems())
                .contains(
                        FILE
                                + ":3:8: A/RES/ES-11/1 (2022-03-02); expected a measure of a day after A/RES/ES-11/4 (2022-10-12)");
    }

    @Test
    void a_measure_of_another_dispute_is_refused() {
        fixture.facts()
                .write(
                        "cases/other.yaml",
                        CASE.replace("annexation-2022", "other")
                                .replace("russia-ukraine", "other")
                                .replace("A/RES/ES-11/4", "A/RES/99/1")
                                .replace("A/RES/ES-11/1", "A/RES/98/1"));

        says(
                "later: A/RES/ES-11/4",
                "later: A/RES/99/1",
                ":3:8: A/RES/99/1 (2022-10-12) of the dispute other; expected a measure of russia-ukraine, the dispute of"
                        + " A/RES/ES-11/1 (2022-03-02)");
    }

    @Test
    void a_dial_is_turned_once_in_all_changes_together() {
        says(
                "    sources: [un]\n",
                "    sources: [un]\n  - date: 2022-08\n    what: Again.\n    set: [{lever: escalation, value: 2, by: initiator}]\n    sources: [un]\n",
                ":17:11: second setting of escalation@initiator; expected one setting; the first is " + FILE + ":9:9");
    }

    @Test
    void two_accounts_of_the_same_pair_are_refused() {
        fixture.facts().write("changes/twice.yaml", CHANGES.replace("storm-to-flood", "twice"));

        assertThat(fixture.problems())
                .containsExactly(
                        "facts/changes/twice.yaml: a second account of changes from A/RES/ES-11/1 to A/RES/ES-11/4;"
                                + " expected one; the first is " + FILE);
    }

    @Test
    void where_nothing_is_known_to_have_changed_the_account_says_so_and_is_right() {
        fixture.facts()
                .write(
                        "changes/storm-to-flood.yaml",
                        CHANGES.substring(0, CHANGES.indexOf("changed:")) + "changed: []\n");

        assertThat(fixture.problems()).isEmpty();
    }

    private void says(String right, String wrong, String problem) {
        fixture.facts().write("changes/storm-to-flood.yaml", CHANGES.replace(right, wrong));

        assertThat(fixture.problems()).containsExactly(FILE + problem);
    }
}
