package demarche.crisis.read;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.crisis.CrisisCase;
import demarche.world.Instrument;
import demarche.world.Option;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a case may say of what was observed, and what a person is told where it is wrong. */
class ObservedOutcomesTest {
    private static final String CASE_FILE = "facts/cases/annexation-2022.yaml:";
    private static final String FILE = "facts/outcomes/un.csv:";
    private static final String OUTCOMES = "state,option\nCHN,none\nJPN,impose\n";
    private static final String OBSERVED = "observed: {sanctions: outcomes/un.csv}\n";

    private final CasesFixture fixture;

    ObservedOutcomesTest(@TempDir Path temp) {
        this.fixture = new CasesFixture(temp);
    }

    @Test
    void what_was_observed_is_read_by_state_for_the_instrument_it_is_named_for() {
        observed(OBSERVED, OUTCOMES);
        CrisisCase crisis = fixture.getCase();

        assertThat(crisis.observed()).isEqualTo(Map.of(Instrument.SANCTIONS, "outcomes/un.csv"));
        assertThat(fixture.library().cases().findOutcomes(crisis, Instrument.SANCTIONS))
                .contains(new TreeMap<>(Map.of("CHN", Option.NONE, "JPN", Option.IMPOSE)));
        assertThat(fixture.library().cases().findOutcomes(crisis, Instrument.SUPPORT))
                .isEmpty();
    }

    @Test
    void a_case_without_observed_outcomes_is_right() {
        assertThat(fixture.getCase().observed()).isEmpty();
    }

    @Test
    void outcomes_that_do_not_exist_are_refused() {
        says(
                "observed: {sanctions: outcomes/unn.csv}\n",
                OUTCOMES,
                CASE_FILE
                        + "13:23: no file \"outcomes/unn.csv\"; expected a file of outcomes in the facts folder; did you mean \"outcomes/un.csv\"?");
    }

    @Test
    void outcomes_outside_their_folder_are_refused() {
        says(
                "observed: {sanctions: votes/ES-11-4.csv}\n",
                OUTCOMES,
                CASE_FILE + "13:23: \"votes/ES-11-4.csv\"; expected a file of outcomes such as"
                        + " outcomes/kiel-2022-09.csv");
    }

    @Test
    void outcomes_without_a_source_are_refused() {
        fixture.facts().write("outcomes/list.csv", OUTCOMES);
        says(
                "observed: {sanctions: outcomes/list.csv}\n",
                OUTCOMES,
                CASE_FILE + "13:23: outcomes without a source: sources.yaml has no \"list\"; expected a file named"
                        + " after the key of its source");
    }

    @Test
    void an_instrument_of_which_nothing_is_observed_is_refused() {
        says(
                "observed: {sanction: outcomes/un.csv}\n",
                OUTCOMES,
                CASE_FILE + "13:12: unknown key \"sanction\"; expected one of sanctions, support; did you mean"
                        + " \"sanctions\"?");
    }

    @Test
    void an_unknown_state_is_refused() {
        says(
                OBSERVED,
                OUTCOMES.replace("JPN", "JPX"),
                FILE + "3:1: unknown state \"JPX\"; expected a state code of states.csv; did you mean \"JPN\"?");
    }

    @Test
    void an_option_that_is_none_of_the_instruments_is_refused() {
        says(
                OBSERVED,
                OUTCOMES.replace("impose", "imposed"),
                FILE + "3:5: unknown word \"imposed\"; expected one of none, impose; did you mean \"impose\"?");
        says(
                OBSERVED,
                OUTCOMES.replace("impose", "yes"),
                FILE + "3:5: unknown word \"yes\"; expected one of none, impose");
    }

    @Test
    void a_state_with_two_outcomes_is_refused() {
        says(
                OBSERVED,
                OUTCOMES + "CHN,impose\n",
                FILE + "4: second outcome of CHN; expected one row; the first is " + FILE + "2");
    }

    private void says(String observed, String outcomes, String problem) {
        observed(observed, outcomes);
        assertThat(fixture.problems()).containsExactly(problem);
    }

    private void observed(String observed, String outcomes) {
        fixture.facts()
                .write(
                        "cases/annexation-2022.yaml",
                        CasesFixture.CASE.replace("sources: [un]", observed + "sources: [un]"))
                .write("outcomes/un.csv", outcomes);
    }
}
