package demarche.rules.drivers;

import static demarche.rules.support.Facts.ideology;
import static demarche.rules.support.Facts.organisation;
import static demarche.rules.support.Facts.states;
import static demarche.rules.support.Pushed.against;
import static demarche.rules.support.Pushed.towards;
import static org.assertj.core.api.Assertions.assertThat;

import demarche.crisis.AskLevel;
import demarche.rules.support.Fires;
import demarche.rules.support.Outcome;
import demarche.rules.support.RuleTest;
import demarche.rules.support.Scene;
import demarche.rules.support.Silent;
import demarche.world.fact.IdeologyRole;
import demarche.world.fact.OrganisationKind;
import demarche.world.fact.WorldView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@RuleTest
class NormsTest {

    @ParameterizedTest(name = "gravity {0} pushes at {1} permille")
    @CsvSource({"1, 250", "2, 500", "3, 1000"})
    @Fires("gravity-of-the-act")
    void the_graver_the_breach_of_territory_the_more_every_other_state_leans_against_it(int gravity, int strength) {
        Outcome outcome = Scene.annexation()
                .ofGravity(gravity)
                .with(states("AAA", Scene.INITIATOR))
                .outcome();
        assertThat(outcome.pushes("AAA"))
                .containsExactly(against("gravity-of-the-act", Scene.TARGET).atStrength(strength));
        assertThat(outcome.statesPushedBy("gravity-of-the-act")).containsExactly("AAA");
    }

    @Test
    @Silent("gravity-of-the-act")
    void bombardment_however_grave_breaches_no_title_to_territory() {
        Outcome outcome = Scene.bombardment().ofGravity(3).with(states("AAA")).outcome();
        assertThat(outcome.pushes("AAA")).isEmpty();
    }

    @Test
    @Silent("gravity-of-the-act")
    void the_acting_state_does_not_lean_against_its_own_breach() {
        Outcome outcome = Scene.annexation().with(states(Scene.INITIATOR)).outcome();
        assertThat(outcome.pushes(Scene.INITIATOR)).containsExactly(towards("acting-state", Scene.INITIATOR));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"CONDEMN", "ACCOUNT", "EXCLUDE"})
    @Fires("non-aligned-avoids-blame")
    void a_non_aligned_state_spares_the_acting_state_a_text_that_names_it(AskLevel level) {
        Outcome outcome = nonAligned(Scene.annexation().asking(level));
        assertThat(outcome.pushes("AAA"))
                .containsExactly(
                        towards("non-aligned-avoids-blame", "Doctrine of AAA").on(Scene.VOTE));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"PROCEDURE", "TALKS", "DEMAND"})
    @Silent("non-aligned-avoids-blame")
    void a_non_aligned_state_has_no_qualms_about_a_text_that_names_nobody(AskLevel level) {
        assertThat(nonAligned(Scene.annexation().asking(level)).pushes("AAA")).isEmpty();
    }

    @Test
    @Silent("non-aligned-avoids-blame")
    void a_text_that_takes_the_part_of_the_acting_state_does_not_blame_it() {
        assertThat(nonAligned(Scene.annexation().favouringTheActingState()).pushes("AAA"))
                .isEmpty();
    }

    @Test
    @Silent("non-aligned-avoids-blame")
    void a_state_with_another_creed_than_non_alignment_has_no_distance_to_keep() {
        Outcome outcome = Scene.annexation()
                .with(ideology("AAA", WorldView.ANTI_HEGEMONIC, IdeologyRole.COLOURS))
                .outcome();
        assertThat(outcome.pushes("AAA")).isEmpty();
    }

    private static Outcome nonAligned(Scene scene) {
        return scene.with(ideology("AAA", WorldView.NON_ALIGNED, IdeologyRole.COLOURS))
                .outcome();
    }

    @Test
    @Fires("non-aligned-member-avoids-blame")
    void a_member_of_a_non_aligned_movement_is_slow_to_condemn_by_name() {
        Outcome outcome = Scene.annexation()
                .with(organisation("MOVEMENT", OrganisationKind.NON_ALIGNED, "AAA"))
                .outcome();
        assertThat(outcome.pushes("AAA"))
                .containsExactly(
                        towards("non-aligned-member-avoids-blame", "MOVEMENT").on(Scene.VOTE));
    }

    @Test
    @Silent("non-aligned-member-avoids-blame")
    void a_state_that_professes_non_alignment_itself_is_counted_once() {
        Outcome outcome = Scene.annexation()
                .with(
                        organisation("MOVEMENT", OrganisationKind.NON_ALIGNED, "AAA"),
                        ideology("AAA", WorldView.NON_ALIGNED, IdeologyRole.COLOURS))
                .outcome();
        assertThat(outcome.pushes("AAA")).hasSize(1);
    }
}
