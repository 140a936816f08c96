package demarche.crisis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import demarche.world.Cell;
import demarche.world.Place;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ChangeSetsTest {

    private static final Place PLACE = new Place("test", 0, 0);
    private static final String FACT = "trade/CHN-RUS-2020";

    private final Map<String, Scenario> known = new HashMap<>();
    private final ChangeSets sets = new ChangeSets(Levers.NONE, id -> Objects.requireNonNull(known.get(id)));

    @Test
    void settings_of_all_scenarios_come_together_sorted_by_dial() {
        Scenario war = scenario("war", set("escalation", 3, "initiator"), set("escalation", 1, "target"));
        Scenario shock = scenario("shock", set("oil-price", 80), set("gas-price", 100));

        ChangeSet changes = compose(war, shock);

        assertThat(changes.scenarios()).containsExactly("war", "shock");
        assertThat(written(changes))
                .containsExactly("escalation=3@initiator", "escalation=1@target", "gas-price=100", "oil-price=80");
    }

    @Test
    void two_hands_on_the_same_lever_do_not_contradict_each_other() {
        Scenario one = scenario("one", set("escalation", 3, "initiator"));
        Scenario other = scenario("other", set("escalation", 1, "target"));

        assertThat(written(compose(one, other))).containsExactly("escalation=3@initiator", "escalation=1@target");
    }

    @Test
    void two_scenarios_may_say_the_same() {
        assertThat(written(compose(scenario("one", set("oil-price", 80)), scenario("other", set("oil-price", 80)))))
                .containsExactly("oil-price=80");
    }

    @Test
    void two_values_for_one_dial_contradict_each_other() {
        Scenario one = scenario("one", set("escalation", 3, "initiator"));
        Scenario other = scenario("other", set("escalation", 1, "initiator"));

        assertThatThrownBy(() -> compose(one, other))
                .isInstanceOfSatisfying(
                        ContradictionException.class,
                        refused -> assertThat(refused.line(parameter -> "--" + parameter))
                                .isEqualTo(
                                        "scenarios one and other contradict each other: one sets escalation=3@initiator, other"
                                                + " sets escalation=1@initiator; choose the value, for instance with --set escalation=1@initiator, or remove one scenario"));
    }

    @Test
    void two_patches_of_one_fact_contradict_each_other() {
        Scenario one = scenario("one", new FactPatch.Remove(FACT, PLACE));
        Scenario other = scenario("other", replace("share", "0.2"));

        assertThatThrownBy(() -> compose(one, other))
                .isInstanceOf(ContradictionException.class)
                .hasMessage("scenarios one and other contradict each other: one patches trade/CHN-RUS-2020 and"
                        + " removes it, other replaces {share=0.2}; remove one scenario");
    }

    @Test
    void the_same_patch_is_made_once() {
        Scenario one = scenario("one", replace("share", "0.2"));
        Scenario other = scenario("other", replace("share", "0.2"));

        assertThat(compose(one, other).patches()).hasSize(1);
    }

    @Test
    void an_override_wins_over_scenarios_in_silence() {
        Scenario one = scenario("one", set("oil-price", 80));
        Scenario other = scenario("other", set("oil-price", 20));

        ChangeSet changes = sets.compose(List.of(one, other), List.of(set("oil-price", 5), set("gas-price", 10)));

        assertThat(written(changes)).containsExactly("gas-price=10", "oil-price=5");
    }

    @Test
    void an_override_by_another_hand_settles_nothing() {
        Scenario one = scenario("one", set("escalation", 3, "initiator"));
        Scenario other = scenario("other", set("escalation", 1, "initiator"));

        assertThatThrownBy(() -> sets.compose(List.of(one, other), List.of(set("escalation", 2, "target"))))
                .isInstanceOf(ContradictionException.class);
    }

    @Test
    void a_scenario_overrides_what_it_includes() {
        scenario("base", set("oil-price", 80), set("gas-price", 100));
        Scenario more = including("more", List.of("base"), set("oil-price", 120));

        assertThat(written(compose(more))).containsExactly("gas-price=100", "oil-price=120");
    }

    @Test
    void a_scenario_settles_what_its_includes_disagree_on() {
        scenario("low", set("oil-price", 20));
        scenario("high", set("oil-price", 120));
        Scenario middle = including("middle", List.of("low", "high"), set("oil-price", 70));

        assertThat(written(compose(middle))).containsExactly("oil-price=70");
    }

    @Test
    void a_scenario_beside_one_that_overrides_it_is_no_contradiction() {
        Scenario low = scenario("low", set("oil-price", 20));
        Scenario high = scenario("high", set("oil-price", 120));
        Scenario middle = including("middle", List.of("low", "high"), set("oil-price", 70));

        assertThat(written(compose(low, middle))).containsExactly("oil-price=70");
        assertThat(written(compose(middle, high))).containsExactly("oil-price=70");
    }

    @Test
    void a_contradiction_with_what_is_included_says_by_whom() {
        scenario("low", set("oil-price", 20));
        Scenario high = scenario("high", set("oil-price", 120));
        Scenario calm = including("calm", List.of("low"));

        assertThatThrownBy(() -> compose(high, calm))
                .isInstanceOfSatisfying(
                        ContradictionException.class,
                        refused -> assertThat(refused.line(parameter -> "--" + parameter))
                                .isEqualTo(
                                        "scenarios high and low contradict each other: high sets oil-price=120, low"
                                                + " (included by calm) sets oil-price=20; choose the value, for instance with --set oil-price=20, or remove one scenario"));
    }

    @Test
    void what_is_included_twice_counts_once() {
        scenario("base", set("oil-price", 80));
        Scenario left = including("left", List.of("base"), set("gas-price", 5));
        Scenario right = including("right", List.of("base"), set("grain-price", 5));

        assertThat(written(compose(left, right))).containsExactly("gas-price=5", "grain-price=5", "oil-price=80");
    }

    @Test
    void nothing_composed_is_nothing_changed() {
        assertThat(sets.compose(List.of(), List.of())).isEqualTo(ChangeSet.EMPTY);
    }

    private ChangeSet compose(Scenario... scenarios) {
        return sets.compose(List.of(scenarios), List.of());
    }

    private Scenario scenario(String id, LeverSetting... settings) {
        return including(id, List.of(), settings);
    }

    private Scenario scenario(String id, FactPatch patch) {
        return new Scenario(id, id, id, Optional.empty(), List.of(), List.of(), List.of(patch), List.of(), PLACE);
    }

    private Scenario including(String id, List<String> includes, LeverSetting... settings) {
        Scenario scenario = new Scenario(
                id, id, id, Optional.empty(), includes, Arrays.asList(settings), List.of(), List.of(), PLACE);
        known.put(id, scenario);
        return scenario;
    }

    private static LeverSetting set(String lever, int value) {
        return new LeverSetting(lever, value, Optional.empty(), Optional.empty(), PLACE);
    }

    private static LeverSetting set(String lever, int value, String by) {
        return new LeverSetting(lever, value, Optional.of(by), Optional.empty(), PLACE);
    }

    private static FactPatch replace(String column, String text) {
        return new FactPatch.Replace(FACT, new TreeMap<>(Map.of(column, new Cell(text, PLACE))), PLACE);
    }

    private static List<String> written(ChangeSet changes) {
        return changes.settings().stream().map(LeverSetting::written).toList();
    }
}
