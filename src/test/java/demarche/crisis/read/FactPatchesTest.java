package demarche.crisis.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import demarche.crisis.ChangeSet;
import demarche.crisis.PatchedFacts;
import demarche.world.fact.Fact;
import demarche.world.fact.Trade;
import demarche.world.factbase.World;
import demarche.world.read.ProblemsException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactPatchesTest {

    private static final LocalDate DAY = LocalDate.of(2022, 10, 12);

    private final ScenariosFixture fixture;

    FactPatchesTest(@TempDir Path temp) {
        this.fixture = new ScenariosFixture(temp);
    }

    @Test
    void a_fact_removed_goes_and_nothing_comes() {
        PatchedFacts patched = patch("patch: [{remove: alliances/JPN-USA-defence-1960-06-23}]");

        assertThat(keys(patched.removed())).containsOnly("alliances/JPN-USA-defence-1960-06-23");
        assertThat(patched.added()).isEmpty();
    }

    @Test
    void a_fact_replaced_keeps_what_the_patch_does_not_speak_of() {
        PatchedFacts patched = patch("patch: [{replace: trade/CHN-RUS-2020, with: {share: 0.2}}]");

        assertThat(keys(patched.removed())).containsExactly("trade/CHN-RUS-2020");
        assertThat(patched.added()).singleElement().isInstanceOfSatisfying(Trade.class, trade -> assertThat(trade)
                .isEqualTo(new Trade("CHN", "RUS", 200, trade.evidence())));
        assertThat(patched.added().get(0).evidence().source()).isEqualTo("un");
        assertThat(patched.added().get(0).evidence().place()).hasToString("facts/scenarios/other.yaml:4");
    }

    @Test
    void a_fact_can_be_given_an_end() {
        PatchedFacts patched = patch("patch: [{replace: alliances/JPN-USA-defence-1960-06-23, with: {to: 2022-06}}]");

        World world = patched.applyTo(fixture.library().world());

        assertThat(keys(world.asOf(LocalDate.of(2022, 6, 30)).facts()))
                .contains("alliances/JPN-USA-defence-1960-06-23");
        assertThat(keys(world.asOf(DAY).facts())).doesNotContain("alliances/JPN-USA-defence-1960-06-23");
    }

    @Test
    void a_symmetric_fact_comes_and_goes_from_both_sides() {
        PatchedFacts patched = patch("""
                patch:
                  - remove: borders/RUS-UKR-1991-12-25
                  - add: {table: borders, row: {state: UKR, neighbour: SSD, from: 2012, source: un}}""");

        assertThat(keys(patched.removed())).containsExactly("borders/RUS-UKR-1991-12-25", "borders/RUS-UKR-1991-12-25");
        assertThat(keys(patched.added())).containsExactly("borders/SSD-UKR-2012-01-01", "borders/SSD-UKR-2012-01-01");
    }

    @Test
    void a_fact_of_a_table_nobody_has_written_yet_can_be_added() {
        PatchedFacts patched = patch(
                "patch: [{add: {table: sanctions, row: {sender: CHN, target: RUS, kind: trade, from: 2022, source: un}}}]");

        assertThat(keys(patched.added())).containsExactly("sanctions/CHN-RUS-trade-2022-01-01");
    }

    @Test
    void where_a_years_figure_goes_that_of_the_year_before_counts_again() {
        World world = fixture.library().world();

        PatchedFacts known = patch("patch: [{remove: trade/CHN-RUS-2020}]").knownOn(DAY, world);

        assertThat(keys(known.removed())).containsExactly("trade/CHN-RUS-2020");
        assertThat(keys(known.added())).containsExactly("trade/CHN-RUS-2019");
    }

    @Test
    void what_was_taken_away_can_be_put_back() {
        World world = fixture.library().world();
        PatchedFacts patched = patch("patch: [{replace: trade/CHN-RUS-2020, with: {share: 0.2}}]");

        World back = patched.undone().applyTo(patched.applyTo(world));

        assertThat(back.listFacts()).isEqualTo(world.listFacts());
    }

    @Test
    void a_patch_of_the_measures_day_is_refused() {
        refuses(
                "add: {table: borders, row: {state: UKR, neighbour: SSD, from: 2022-10-12, source: un}}",
                "4:72: a patch with from \"2022-10-12\", valid from 2022-10-12 on; expected a day before the measure, 2022-10-12");
    }

    @Test
    void a_patch_of_a_year_that_had_not_ended_is_refused() {
        refuses(
                "replace: trade/CHN-RUS-2020, with: {year: 2022}",
                "4:52: a patch with year \"2022\", valid from 2023-01-01 on; expected a day before the measure, 2022-10-12");
    }

    @Test
    void a_patch_of_an_event_in_a_month_that_had_not_ended_is_refused() {
        refuses(
                "add: {table: conduct, row: {state: CHN, dispute: x, act: talks-hosted, toward: UKR, date: 2022-10,"
                        + " source: un}}",
                "4:100: a patch with date \"2022-10\", valid from 2022-10-31 on; expected a day before the measure, 2022-10-12");
    }

    @Test
    void a_replacement_of_a_fact_dated_later_is_refused() {
        fixture.facts().write("sanctions.csv", "sender,target,kind,from,source\nUSA,RUS,trade,2023-01-01,un\n");

        refuses(
                "replace: sanctions/USA-RUS-trade-2023-01-01, with: {note: Why}",
                "4:19: a patch with fact \"sanctions/USA-RUS-trade-2023-01-01\", valid from 2023-01-01 on;"
                        + " expected a day before the measure, 2022-10-12");
    }

    @Test
    void a_day_before_the_measures_is_early_enough() {
        assertThat(patch(
                                "patch: [{add: {table: borders, row: {state: UKR, neighbour: SSD, from: 2022-10-11, source: un}}}]")
                        .added())
                .hasSize(2);
    }

    private PatchedFacts patch(String patches) {
        ScenarioReader scenarios = fixture.scenario("other", patches).library().scenarios();
        ChangeSet changes = scenarios.compose(List.of("other"), List.of());
        return scenarios.patch(changes, DAY);
    }

    private void refuses(String patch, String problem) {
        assertThatThrownBy(() -> patch("patch: [{" + patch + "}]"))
                .isInstanceOf(ProblemsException.class)
                .hasMessage("facts/scenarios/other.yaml:" + problem);
    }

    private static List<String> keys(List<Fact> facts) {
        return facts.stream().map(fact -> fact.evidence().key()).toList();
    }
}
