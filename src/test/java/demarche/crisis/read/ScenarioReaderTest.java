package demarche.crisis.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import demarche.crisis.ChangeSet;
import demarche.crisis.ContradictionException;
import demarche.crisis.FactPatch;
import demarche.crisis.LeverSetting;
import demarche.crisis.Levers;
import demarche.crisis.Scenario;
import demarche.world.Cell;
import demarche.world.UnknownIdException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioReaderTest {

    private final Path temp;
    private final ScenariosFixture fixture;

    ScenarioReaderTest(@TempDir Path temp) {
        this.temp = temp;
        this.fixture = new ScenariosFixture(temp);
    }

    @Test
    void a_scenario_is_read_with_its_settings_and_where_they_stand() {
        Scenario storm = fixture.library().scenarios().getScenario("storm");

        assertThat(storm.title()).isEqualTo("A storm");
        assertThat(storm.description()).isEqualTo("Everything at once.");
        assertThat(storm.conjecture()).isEmpty();
        assertThat(storm.sources()).containsExactly("un");
        assertThat(storm.settings())
                .extracting(LeverSetting::written)
                .containsExactly("escalation=1@initiator", "oil-price=80", "peace=2@CHN/of:target");
        assertThat(storm.settings())
                .extracting(setting -> setting.place().toString())
                .containsExactly(
                        "facts/scenarios/storm.yaml:5:5",
                        "facts/scenarios/storm.yaml:6:5",
                        "facts/scenarios/storm.yaml:7:5");
    }

    @Test
    void a_scenario_is_read_with_its_patches_as_written() {
        List<FactPatch> patches =
                fixture.library().scenarios().getScenario("storm").patches();

        assertThat(patches)
                .extracting(patch -> patch.subject() + " " + patch.deed() + " " + patch.place())
                .containsExactly(
                        "alliances/JPN-USA-defence-1960-06-23 removes it facts/scenarios/storm.yaml:9:13",
                        "trade/CHN-RUS-2020 replaces {share=0.2} facts/scenarios/storm.yaml:10:14",
                        "borders {from=2012, neighbour=SSD, source=un, state=UKR} adds it"
                                + " facts/scenarios/storm.yaml:13:14");
    }

    @Test
    void scenarios_are_listed_by_id() {
        fixture.scenario("storm-of-oil", "set: [{lever: oil-price, value: 5}]").scenario("a-calm", "include: [storm]");

        assertThat(fixture.library().scenarios().listIds()).containsExactly("a-calm", "storm", "storm-of-oil");
        assertThat(fixture.library().scenarios().listScenarios())
                .extracting(Scenario::id)
                .containsExactly("a-calm", "storm", "storm-of-oil");
    }

    @Test
    void a_folder_without_levers_and_scenarios_has_none() {
        fixture.facts().delete("levers.yaml").delete("scenarios/storm.yaml");

        assertThat(fixture.problems()).isEmpty();
        assertThat(fixture.library().levers()).isEqualTo(Levers.NONE);
        assertThat(fixture.library().scenarios().listScenarios()).isEmpty();
    }

    @Test
    void a_scenario_nobody_knows_is_answered_with_the_nearest() {
        ScenarioReader scenarios = fixture.library().scenarios();

        assertThatThrownBy(() -> scenarios.getScenario("strom"))
                .isInstanceOf(UnknownIdException.class)
                .hasMessage("unknown scenario \"strom\"; did you mean \"storm\"?");
    }

    @Test
    void a_users_own_file_works_like_a_shipped_one_and_may_include_those() throws IOException {
        Path own = temp.resolve("my-storm.yaml");
        Files.writeString(own, """
                id: my-storm
                title: Mine
                description: What if.
                include: [storm]
                set: [{lever: oil-price, value: 100}]
                """);

        ChangeSet changes = fixture.library().scenarios().compose(List.of(own.toString()), List.of());

        assertThat(changes.scenarios()).containsExactly("my-storm");
        assertThat(changes.settings())
                .extracting(LeverSetting::written)
                .containsExactly("escalation=1@initiator", "oil-price=100", "peace=2@CHN/of:target");
        assertThat(changes.patches()).hasSize(3);
    }

    @Test
    void nothing_asked_for_changes_nothing() {
        assertThat(fixture.library().scenarios().compose(List.of(), List.of())).isEqualTo(ChangeSet.EMPTY);
        assertThat(ChangeSet.EMPTY.isEmpty()).isTrue();
    }

    @Test
    void what_is_typed_wins_over_scenarios_that_contradict_one_another() {
        fixture.scenario("dear", "set: [{lever: oil-price, value: 100}]")
                .scenario("cheap", "set: [{lever: oil-price, value: -50}]");
        ScenarioReader scenarios = fixture.library().scenarios();

        assertThatThrownBy(() -> scenarios.compose(List.of("dear", "cheap"), List.of()))
                .isInstanceOfSatisfying(
                        ContradictionException.class,
                        refused -> assertThat(refused.line(parameter -> "--" + parameter))
                                .isEqualTo(
                                        "scenarios dear and cheap contradict each other: dear sets oil-price=100, cheap"
                                                + " sets oil-price=-50; choose the value, for instance with --set oil-price=-50, or remove one scenario"));
        assertThat(scenarios
                        .compose(List.of("dear", "cheap"), List.of("oil-price=10"))
                        .settings())
                .extracting(LeverSetting::written)
                .containsExactly("oil-price=10");
    }

    @Test
    void a_patch_keeps_where_each_column_is_written() {
        FactPatch.Replace replace = (FactPatch.Replace)
                fixture.library().scenarios().getScenario("storm").patches().get(1);

        assertThat(replace.cells().keySet()).containsExactly("share");
        Cell share = Objects.requireNonNull(replace.cells().get("share"));
        assertThat(share.text()).isEqualTo("0.2");
        assertThat(share.place()).hasToString("facts/scenarios/storm.yaml:11:19");
    }
}
