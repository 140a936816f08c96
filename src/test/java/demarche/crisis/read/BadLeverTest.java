package demarche.crisis.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person is told about each mistake a lever can have. */
class BadLeverTest {

    private final ScenariosFixture fixture;

    BadLeverTest(@TempDir Path temp) {
        this.fixture = new ScenariosFixture(temp);
    }

    @Test
    void a_step_that_misses_the_end_is_refused() {
        says(
                "step: 5",
                "step: 7",
                "17:9: step 7, which does not divide the range from -50 to 200; expected a step that divides the range");
    }

    @Test
    void a_baseline_outside_the_range_is_refused() {
        says(
                "  step: 5",
                "  step: 5\n  baseline: 300",
                "18:13: baseline 300; expected -50 to 200 in steps of 5 (percent change); did you mean \"200\"?");
    }

    @Test
    void conjecture_begins_inside_the_range() {
        says(
                "conjecture_from: 2",
                "conjecture_from: 3",
                "8:20: conjecture_from 3; expected 0 to 2 (rung); did you mean \"2\"?");
    }

    @Test
    void a_rung_outside_the_range_is_refused() {
        says("100: doubled", "300: doubled", "18:25: rung 300; expected -50 to 200 in steps of 5 (percent change)");
    }

    @Test
    void a_short_dial_has_words_for_every_rung() {
        says(
                "{0: none, 1: some, 2: much}",
                "{0: none, 2: much}",
                "7:3: no rung 1; expected words for each of 0 to 2 (rung)");
    }

    @Test
    void an_unknown_instrument_is_refused() {
        says(
                "    vote: {direction: either",
                "    votes: {direction: either",
                "10:5: unknown key \"votes\"; expected one of vote, recognition, sanctions, support, mediation, initiative; did you mean \"vote\"?");
    }

    @Test
    void an_unknown_hand_is_refused() {
        says("by: state", "by: stat", "27:7: \"stat\"; expected one of nobody, side, state; did you mean \"state\"?");
    }

    @Test
    void a_reference_nobody_knows_is_refused() {
        says(
                "mechanism: It is offered.}\n  references: [un]",
                "mechanism: It is offered.}\n  references: [uno]",
                "33:16: unknown source \"uno\"; expected a key of sources.yaml; did you mean \"un\"?");
    }

    @Test
    void a_party_can_be_required_only_where_one_can_be_named() {
        says("  of: true\n", "", "28:3: of_required_from without of; expected of: true beside it");
    }

    private void says(String text, String replacement, String problem) {
        assertThat(ScenariosFixture.LEVERS).contains(text);
        fixture.facts().write("levers.yaml", ScenariosFixture.LEVERS.replace(text, replacement));
        assertThat(fixture.problems()).containsExactly("facts/levers.yaml:" + problem);
    }
}
