package demarche.crisis.read;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.Shipped;
import demarche.crisis.ChangeSet;
import demarche.crisis.LeverSetting;
import demarche.crisis.PatchedFacts;
import demarche.world.read.FactsFolder;
import demarche.world.read.Problem;
import demarche.world.read.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The levers and scenarios that come with the program. */
class ShippedScenariosTest {

    private static final Library LIBRARY = Shipped.LIBRARY;

    @Test
    void nothing_is_wrong_with_them() {
        Problems problems = new Problems();
        Library.check(new FactsFolder(Path.of("facts")), problems);

        assertThat(problems.list()).extracting(Problem::toString).isEmpty();
    }

    @Test
    void the_levers_are_those_of_the_design() {
        assertThat(LIBRARY.levers().listIds())
                .containsExactly(
                        "change-of-side",
                        "coalition-cohesion",
                        "escalation",
                        "gas-price",
                        "leader-change",
                        "nuclear-threat",
                        "oil-price",
                        "peace-initiative",
                        "secondary-sanctions");
    }

    @Test
    void each_scenario_turns_the_dials_its_title_speaks_of() {
        assertThat(LIBRARY.scenarios().listScenarios())
                .extracting(scenario -> scenario.id() + ": "
                        + String.join(
                                ", ",
                                scenario.settings().stream()
                                        .map(LeverSetting::written)
                                        .toList()))
                .containsExactly(
                        "coalition-eases: coalition-cohesion=0",
                        "energy-shock: oil-price=80, gas-price=100",
                        "escalation: escalation=4@initiator",
                        "escalation-by-the-other-side: escalation=4@target",
                        "guarantor-changes-side: change-of-side=1@USA",
                        "hard-winter: gas-price=150, oil-price=40, coalition-cohesion=1",
                        "nuclear-threat: nuclear-threat=3@initiator",
                        "patron-changes-side: change-of-side=1@CHN",
                        "peace-initiative: peace-initiative=1@CHN",
                        "peace-initiative-concessions: peace-initiative=2@CHN/of:target");
    }

    @Test
    void the_example_of_the_readme_can_be_used(@TempDir Path temp) throws IOException {
        Matcher example = Pattern.compile("```yaml\n(id: my-scenario.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("facts/README.md")));
        assertThat(example.find()).isTrue();
        Path own = Files.writeString(temp.resolve("my-scenario.yaml"), example.group(1));

        ChangeSet changes = LIBRARY.scenarios().compose(List.of(own.toString()), List.of());

        assertThat(changes.settings()).hasSize(4);
        PatchedFacts patched = LIBRARY.scenarios().patch(changes, LocalDate.of(2022, 10, 12));
        // The treaty from both sides, and the year's trade.
        assertThat(patched.removed()).hasSize(3);
        assertThat(patched.added()).hasSize(2);
    }

    @Test
    void the_use_of_a_nuclear_weapon_is_conjecture_and_its_threat_is_not() {
        ChangeSet threat = LIBRARY.scenarios().compose(List.of("nuclear-threat"), List.of());
        ChangeSet use = LIBRARY.scenarios().compose(List.of("nuclear-threat"), List.of("nuclear-threat=4@initiator"));

        assertThat(threat.conjectures()).isEmpty();
        assertThat(use.conjectures())
                .containsExactly(
                        "nuclear-threat=4@initiator has no precedent (a nuclear weapon is used): its effects are conjecture");
    }
}
