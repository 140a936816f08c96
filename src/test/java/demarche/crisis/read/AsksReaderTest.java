package demarche.crisis.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import demarche.crisis.Act;
import demarche.crisis.Ask;
import demarche.crisis.AskLevel;
import demarche.crisis.Asks;
import demarche.crisis.VoteAsks;
import demarche.world.Instrument;
import demarche.world.Option;
import demarche.world.read.ProblemsException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AsksReaderTest {

    private final CasesFixture fixture;

    AsksReaderTest(@TempDir Path temp) {
        this.fixture = new CasesFixture(temp);
    }

    @Test
    void each_level_of_a_text_asks_for_yes_and_for_no() {
        Asks asks = AsksReader.read(fixture.facts().folder());

        assertThat(asks.votes()).containsOnlyKeys(AskLevel.values());
        assertThat(asks.of(AskLevel.CONDEMN)).containsExactly(new Ask(Option.YES, 860), new Ask(Option.NO, -2790));
    }

    @Test
    void asks_do_not_scatter_and_are_as_judged_where_nothing_else_is_said() {
        assertThat(AsksReader.read(fixture.facts().folder()).vote(AskLevel.CONDEMN))
                .isEqualTo(VoteAsks.of(860, -2790));
    }

    @Test
    void a_calibration_leaves_what_was_judged_beside_what_was_fitted() {
        fixture.facts()
                .write(
                        "asks.yaml",
                        "calibration: {assembly-votes: {disputes: [one, two], date: 2026-11-24, method: How.}}\n"
                                + CasesFixture.ASKS.replace(
                                        "yes: 860, no: -2790",
                                        "yes: 700, no: -2500, spread: 900, judged: {yes: 860, no: -2790}"));

        assertThat(AsksReader.read(fixture.facts().folder()).vote(AskLevel.CONDEMN))
                .isEqualTo(new VoteAsks(700, -2500, 900, new VoteAsks.Cuts(860, -2790)));
    }

    @Test
    void cuts_that_scatter_by_less_than_nothing_are_refused() {
        says(
                "yes: 860,",
                "yes: 860, spread: -1,",
                "8:31: -1; expected a whole number of milli-log-odds from 0 to 20000, the standard deviation of thresholds of single votes");
    }

    @Test
    void instruments_without_a_measure_have_standing_asks_the_most_demanding_first() {
        Asks asks = AsksReader.read(fixture.facts().folder());

        assertThat(asks.standing()).containsOnlyKeys(Instrument.RECOGNITION, Instrument.SANCTIONS, Instrument.SUPPORT);
        assertThat(asks.standing().get(Instrument.SUPPORT))
                .containsExactly(
                        new Ask(Option.MILITARY_TO_TARGET, 4000),
                        new Ask(Option.OTHER_TO_TARGET, 2000),
                        new Ask(Option.TO_INITIATOR, -3500));
        assertThat(asks.standing().get(Instrument.SANCTIONS)).containsExactly(new Ask(Option.IMPOSE, 3000));
    }

    @Test
    void the_acts_are_a_closed_list() {
        assertThat(AsksReader.read(fixture.facts().folder()).acts())
                .containsOnlyKeys("annexation", "invasion")
                .containsEntry("invasion", new Act("invasion", false, true, false, "Armed forces enter."));
    }

    @Test
    void a_yes_that_asks_no_more_than_a_no_is_refused() {
        says("yes: 860", "yes: -2790", "8:18: yes at -2790; expected more than the threshold of no (-2790)");
    }

    @Test
    void arms_that_ask_less_than_other_support_are_refused() {
        says(
                "military-to-target: 4000",
                "military-to-target: 1000",
                "15:25: military-to-target at 1000; expected more than the threshold of other-to-target (2000)");
    }

    @Test
    void a_fraction_is_refused_since_sums_are_whole() {
        says("yes: 860", "yes: 0.86", "8:18: 0.86; expected a whole number of milli-log-odds from -20000 to 20000");
    }

    @Test
    void a_level_without_asks_is_refused() {
        says(
                "  talks: {yes: -500, no: -3500, rationale: Why., calibrated_on: none}\n",
                "",
                "5:3: no \"talks\"; expected the thresholds of yes and no, with rationale and calibrated_on");
    }

    @Test
    void a_number_without_a_rationale_is_refused() {
        says(
                "sanctions: {impose: 3000, rationale: Why.,",
                "sanctions: {impose: 3000,",
                "13:14: no \"rationale\"; expected the rationale of the numbers");
    }

    @Test
    void an_act_without_a_description_is_refused() {
        says(", description: Armed forces enter.", "", "3:13: no \"description\"; expected the act in a sentence");
    }

    @Test
    void a_bad_asks_file_stops_the_run_and_is_the_only_thing_reported() {
        fixture.facts().write("asks.yaml", "acts: {}\n");

        assertThatThrownBy(fixture::library).isInstanceOf(ProblemsException.class);
        assertThat(fixture.problems()).allMatch(problem -> problem.startsWith("facts/asks.yaml:"));
    }

    private void says(String text, String replacement, String problem) {
        fixture.facts().write("asks.yaml", CasesFixture.ASKS.replace(text, replacement));

        assertThat(fixture.problems()).containsExactly("facts/asks.yaml:" + problem);
    }
}
