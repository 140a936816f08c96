package demarche.seed;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.explain.Difference;
import demarche.explain.Differences;
import demarche.reasoning.Assessment;
import demarche.reasoning.InstrumentAssessment;
import demarche.reasoning.StateAssessment;
import demarche.reasoning.memory.Outlook;
import demarche.reasoning.memory.Reassessment;
import demarche.world.Coded;
import demarche.world.Instrument;
import demarche.world.Option;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who would reconsider, held against the seed text: an encoding check like the table of positions. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SeedScenariosTest {
    private static final Map<String, Assessment> ASSESSMENTS = new HashMap<>();

    static Stream<Map<String, String>> cells() {
        return Seed.table("scenarios.csv").stream();
    }

    static Stream<String> scenarios() {
        return Seed.LIBRARY.scenarios().listIds().stream();
    }

    @ParameterizedTest
    @MethodSource("cells")
    void each_cell_of_the_table_is_inferred(Map<String, String> cell) {
        StateAssessment state = whatif(Objects.requireNonNull(cell.get("scenario")))
                .getState(Objects.requireNonNull(cell.get("state")));
        Instrument instrument = Coded.find(Instrument.class, Objects.requireNonNull(cell.get("instrument")))
                .orElseThrow();
        assertThat(Optional.ofNullable(state.instruments().get(instrument))
                        .flatMap(InstrumentAssessment::option)
                        .map(Option::code))
                .contains(Objects.requireNonNull(cell.get("to")));
        if (!Objects.requireNonNull(cell.get("outlook")).isEmpty()) {
            assertThat(outlook(state, instrument).code()).isEqualTo(cell.get("outlook"));
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void north_korea_holds_on_every_instrument_for_doctrine_hostility_sanctions_and_need(String scenario) {
        Assessment assessment = whatif(scenario);
        assertThat(assessment.getState("PRK").reassessments()).isEmpty();
        assertThat(differences(assessment, "PRK"))
                .filteredOn(d -> d.instrument() == Instrument.VOTE)
                .singleElement()
                .satisfies(d -> assertThat(String.join("; ", d.heldBy()))
                        .contains("follows its doctrine", "hostility", "sanctions", "isolation"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"JPN", "KOR"})
    void japan_and_south_korea_are_held_by_the_coalition_because_they_would_back_down_alone(String state) {
        assertThat(differences(whatif("escalation"), state))
                .filteredOn(d -> d.instrument() == Instrument.SANCTIONS)
                .singleElement()
                .satisfies(d -> assertThat(String.join("; ", d.heldBy())).contains("does not withdraw alone"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"JPN", "KOR"})
    void japan_and_south_korea_cannot_launch_an_initiative(String state) {
        Assessment assessment = Seed.whatif(List.of(), "peace-initiative=1@" + state);
        assertThat(on(assessment, state, Instrument.MEDIATION)).contains(Option.NOT_CAPABLE);
        assertThat(on(assessment, "UKR", Instrument.INITIATIVE)).isEmpty();
    }

    @Test
    void china_moves_when_nuclear_weapons_are_used_and_the_acting_state_escalates_to_the_last_rung() {
        Assessment conjecture = Seed.whatif(List.of(), "nuclear-threat=4@initiator", "escalation=5@initiator");
        assertThat(on(conjecture, "CHN", Instrument.VOTE)).contains(Option.YES);
        assertThat(on(conjecture, "PRK", Instrument.VOTE)).contains(Option.NO);
    }

    @Test
    void the_same_escalation_by_the_other_side_shifts_the_blame() {
        assertThat(stance(whatif("escalation"), "BRA"))
                .isGreaterThan(stance(Seed.WARM.baseline(), "BRA"))
                .isGreaterThan(stance(whatif("escalation-by-the-other-side"), "BRA"));
        assertThat(stance(whatif("escalation-by-the-other-side"), "BRA"))
                .isLessThan(stance(Seed.WARM.baseline(), "BRA"));
    }

    @Test
    void without_a_scenario_nobody_reassesses() {
        Assessment again = Seed.whatif(List.of());
        assertThat(again.states()).isEqualTo(Seed.WARM.baseline().states());
        again.states().values().forEach(state -> assertThat(state.reassessments())
                .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void undoing_a_scenario_restores_the_baseline_exactly(String scenario) {
        Seed.whatif(List.of(scenario));
        Assessment after = Seed.whatif(List.of());
        assertThat(after.states()).isEqualTo(Seed.WARM.baseline().states());
        assertThat(List.copyOf(after.argument().listConclusions()))
                .isEqualTo(List.copyOf(Seed.WARM.baseline().argument().listConclusions()));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void a_warm_session_equals_a_fresh_one(String scenario) {
        Assessment warm = Seed.whatif(List.of(scenario));
        Assessment fresh = Seed.fresh(List.of(scenario));
        assertThat(fresh.states()).isEqualTo(warm.states());
        assertThat(List.copyOf(fresh.argument().listConclusions()))
                .isEqualTo(List.copyOf(warm.argument().listConclusions()));
    }

    private static Assessment whatif(String scenario) {
        return ASSESSMENTS.computeIfAbsent(
                scenario, s -> s.equals("baseline") ? Seed.WARM.baseline() : Seed.whatif(List.of(s)));
    }

    private static List<Difference> differences(Assessment assessment, String state) {
        return Differences.between(Seed.EXPLAINER, Seed.WARM.baseline(), assessment).stream()
                .filter(difference -> difference.state().equals(state))
                .toList();
    }

    private static Outlook outlook(StateAssessment state, Instrument instrument) {
        return state.reassessments().stream()
                .filter(reassessment -> reassessment.instrument() == instrument)
                .map(Reassessment::outlook)
                .findFirst()
                .orElse(Outlook.HOLDS);
    }

    private static Optional<Option> on(Assessment assessment, String state, Instrument instrument) {
        return Optional.ofNullable(assessment.getState(state).instruments().get(instrument))
                .flatMap(InstrumentAssessment::option);
    }

    private static int stance(Assessment assessment, String state) {
        return Objects.requireNonNull(assessment.getState(state).instruments().get(Instrument.VOTE))
                .stance()
                .orElseThrow();
    }
}
