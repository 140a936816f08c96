package demarche.rules.drivers;

import static demarche.rules.support.Facts.ideology;
import static demarche.rules.support.Facts.membership;
import static demarche.rules.support.Facts.organisation;
import static demarche.rules.support.Facts.regime;
import static demarche.rules.support.Facts.states;
import static demarche.rules.support.Facts.supporter;
import static demarche.rules.support.Facts.supporterOfInitiator;
import static demarche.rules.support.Pushed.against;
import static demarche.rules.support.Pushed.towards;
import static org.assertj.core.api.Assertions.assertThat;

import demarche.crisis.AskLevel;
import demarche.crisis.Tag;
import demarche.reasoning.concept.Autocracy;
import demarche.rules.support.Fires;
import demarche.rules.support.Outcome;
import demarche.rules.support.RuleTest;
import demarche.rules.support.Scene;
import demarche.rules.support.Silent;
import demarche.world.fact.Ideology;
import demarche.world.fact.Membership;
import demarche.world.fact.Organisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@RuleTest
class NormsTest {

    @ParameterizedTest(name = "gravity {0} pushes at {1} permille")
    @CsvSource({"1, 250", "2, 500", "3, 1000"})
    @Fires("new-breach")
    @Silent("gravity-of-the-act")
    void the_graver_a_new_resort_to_force_the_more_every_other_state_leans_against_it(int gravity, int strength) {
        Outcome outcome = Scene.annexation()
                .ofGravity(gravity)
                .with(states("AAA", Scene.INITIATOR))
                .outcome();
        assertThat(outcome.pushes("AAA"))
                .containsExactly(against("new-breach", Scene.TARGET).atStrength(strength));
        assertThat(outcome.statesPushedBy("new-breach")).containsExactly("AAA");
    }

    @Test
    @Fires("new-breach")
    void a_resort_to_force_is_a_breach_whether_or_not_it_takes_territory() {
        Outcome outcome = Scene.intervention().ofGravity(2).with(states("AAA")).outcome();
        assertThat(outcome.pushes("AAA"))
                .containsExactly(against("new-breach", Scene.TARGET).atStrength(500));
    }

    @ParameterizedTest(name = "gravity {0} pushes at {1} permille")
    @CsvSource({"1, 250", "2, 500", "3, 1000"})
    @Fires("gravity-of-the-act")
    @Silent("new-breach")
    void an_occupation_that_lasts_still_has_the_rule_of_borders_against_it(int gravity, int strength) {
        Outcome outcome = Scene.occupation()
                .ofGravity(gravity)
                .with(states("AAA", Scene.INITIATOR))
                .outcome();
        assertThat(outcome.pushes("AAA"))
                .containsExactly(against("gravity-of-the-act", Scene.TARGET).atStrength(strength));
        assertThat(outcome.statesPushedBy("gravity-of-the-act")).containsExactly("AAA");
    }

    @Test
    @Silent({"gravity-of-the-act", "new-breach"})
    void a_blockade_that_lasts_takes_no_territory_and_is_no_longer_new() {
        Outcome outcome = Scene.blockade().ofGravity(3).with(states("AAA")).outcome();
        assertThat(outcome.statesPushedBy("gravity-of-the-act")).isEmpty();
        assertThat(outcome.statesPushedBy("new-breach")).isEmpty();
    }

    @Test
    @Silent({"gravity-of-the-act", "new-breach"})
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
                .with(ideology("AAA", Ideology.WorldView.ANTI_HEGEMONIC, Ideology.Role.COLOURS))
                .outcome();
        assertThat(outcome.pushes("AAA")).isEmpty();
    }

    private static Outcome nonAligned(Scene scene) {
        return scene.with(ideology("AAA", Ideology.WorldView.NON_ALIGNED, Ideology.Role.COLOURS))
                .outcome();
    }

    @Test
    @Fires("non-aligned-member-avoids-blame")
    void a_member_of_a_non_aligned_movement_is_slow_to_condemn_by_name() {
        Outcome outcome = Scene.annexation()
                .with(organisation("MOVEMENT", Organisation.Kind.NON_ALIGNED, "AAA"))
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
                        organisation("MOVEMENT", Organisation.Kind.NON_ALIGNED, "AAA"),
                        ideology("AAA", Ideology.WorldView.NON_ALIGNED, Ideology.Role.COLOURS))
                .outcome();
        assertThat(outcome.pushes("AAA")).hasSize(1);
    }

    @Test
    @Silent({"non-aligned-avoids-blame", "non-aligned-member-avoids-blame"})
    void where_one_of_the_movement_is_the_affected_party_nobody_spares_whoever_wronged_it() {
        Outcome outcome = Scene.annexation()
                .with(
                        organisation("MOVEMENT", Organisation.Kind.NON_ALIGNED, "AAA", "BBB", Scene.TARGET),
                        ideology("AAA", Ideology.WorldView.NON_ALIGNED, Ideology.Role.COLOURS))
                .outcome();
        assertThat(outcome.statesPushedBy("non-aligned-avoids-blame")).isEmpty();
        assertThat(outcome.statesPushedBy("non-aligned-member-avoids-blame")).isEmpty();
    }

    @Test
    @Fires({"non-aligned-avoids-blame", "non-aligned-member-avoids-blame"})
    void an_affected_party_that_is_only_a_partner_of_the_movement_is_none_of_it() {
        Outcome outcome = Scene.annexation()
                .with(
                        organisation("MOVEMENT", Organisation.Kind.NON_ALIGNED, "AAA", "BBB"),
                        membership(Scene.TARGET, "MOVEMENT", Membership.Role.PARTNER),
                        ideology("AAA", Ideology.WorldView.NON_ALIGNED, Ideology.Role.COLOURS))
                .outcome();
        assertThat(outcome.statesPushedBy("non-aligned-avoids-blame")).containsExactly("AAA");
        assertThat(outcome.statesPushedBy("non-aligned-member-avoids-blame")).containsExactly("BBB");
    }

    @Test
    @Fires("shuns-scrutiny")
    void an_autocracy_shuns_a_text_on_human_rights_in_one_country_by_its_degree_and_on_that_text_alone() {
        Outcome outcome = Scene.bombardment()
                .about(Tag.HUMAN_RIGHTS, Tag.ACCOUNTABILITY)
                .with(new Autocracy("AAA", 400), new Autocracy(Scene.INITIATOR, 1000))
                .outcome();
        assertThat(outcome.pushes("AAA"))
                .containsExactly(towards("shuns-scrutiny", Scene.INITIATOR)
                        .on(Scene.VOTE)
                        .atStrength(400));
        assertThat(outcome.statesPushedBy("shuns-scrutiny")).containsExactly("AAA");
    }

    @Test
    @Fires("supports-scrutiny")
    @Silent("shuns-scrutiny")
    void a_liberal_democracy_supports_a_text_on_human_rights_in_one_country_and_nothing_else_by_that() {
        Outcome outcome = Scene.recognition()
                .about(Tag.HUMAN_RIGHTS)
                .with(
                        regime("AAA", 800, Scene.LIBERAL_DEMOCRACY),
                        regime(Scene.INITIATOR, 800, Scene.LIBERAL_DEMOCRACY))
                .outcome();
        assertThat(outcome.pushes("AAA"))
                .containsExactly(against("supports-scrutiny", Scene.INITIATOR).on(Scene.VOTE));
        assertThat(outcome.statesPushedBy("supports-scrutiny")).containsExactly("AAA");
    }

    @Test
    @Silent("supports-scrutiny")
    void a_democracy_that_is_not_liberal_or_not_known_to_be_is_not_moved_by_scrutiny() {
        Outcome outcome = Scene.recognition()
                .about(Tag.HUMAN_RIGHTS)
                .with(regime("AAA", 800, Scene.LIBERAL_DEMOCRACY - 1), regime("BBB", 800))
                .outcome();
        assertThat(outcome.pushes("AAA")).isEmpty();
        assertThat(outcome.pushes("BBB")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HUMAN_RIGHTS")
    @Silent({"shuns-scrutiny", "supports-scrutiny"})
    void a_text_on_another_matter_examines_nobody_at_home(Tag tag) {
        Outcome outcome = scrutiny(Scene.recognition().about(tag));
        assertThat(outcome.pushes("AAA")).isEmpty();
        assertThat(outcome.pushes("BBB")).isEmpty();
    }

    @Test
    @Silent({"shuns-scrutiny", "supports-scrutiny"})
    void a_text_that_takes_the_part_of_the_acting_state_examines_it_not() {
        Outcome outcome = scrutiny(Scene.recognition().about(Tag.HUMAN_RIGHTS).favouringTheActingState());
        assertThat(outcome.pushes("AAA")).isEmpty();
        assertThat(outcome.pushes("BBB")).isEmpty();
    }

    private static Outcome scrutiny(Scene scene) {
        return scene.with(new Autocracy("AAA", 1000), regime("BBB", 800, Scene.LIBERAL_DEMOCRACY))
                .outcome();
    }

    @Test
    @Fires("freedom-of-trade")
    void every_state_outside_the_quarrel_leans_against_an_embargo() {
        trading(Scene.embargo());
    }

    @Test
    @Fires("freedom-of-trade")
    void every_state_outside_the_quarrel_leans_against_a_blockade() {
        trading(Scene.blockade());
    }

    private static void trading(Scene scene) {
        Outcome outcome = scene.with(
                        states("AAA", "SUP", "ALL", Scene.INITIATOR, Scene.TARGET),
                        supporter("SUP"),
                        supporterOfInitiator("ALL"))
                .outcome();
        assertThat(outcome.pushes("AAA")).containsExactly(against("freedom-of-trade", Scene.TARGET));
        assertThat(outcome.statesPushedBy("freedom-of-trade")).containsExactly("AAA");
    }

    @Test
    @Silent("freedom-of-trade")
    void an_attack_that_forbids_nobody_to_trade_is_no_matter_of_trade() {
        Outcome outcome = Scene.bombardment().with(states("AAA")).outcome();
        assertThat(outcome.pushes("AAA")).isEmpty();
    }

    @Test
    @Silent("freedom-of-trade")
    void an_embargo_moves_no_party_as_a_trading_state() {
        Outcome outcome = Scene.embargo()
                .with(states("SUP", Scene.INITIATOR, Scene.TARGET), supporter("SUP"))
                .outcome();
        assertThat(outcome.statesPushedBy("freedom-of-trade")).isEmpty();
    }

    @Test
    @Fires("emergency-session")
    void in_an_emergency_special_session_every_state_but_the_acting_one_leans_against_it_on_the_text() {
        Outcome outcome = Scene.bombardment()
                .inEmergencySession()
                .with(states("AAA", Scene.INITIATOR))
                .outcome();
        assertThat(outcome.pushes("AAA"))
                .containsExactly(against("emergency-session", Scene.INITIATOR).on(Scene.VOTE));
        assertThat(outcome.statesPushedBy("emergency-session")).containsExactly("AAA");
    }

    @Test
    @Silent("emergency-session")
    void in_a_regular_session_nothing_is_added_for_the_peace_at_stake() {
        Outcome outcome = Scene.bombardment().with(states("AAA")).outcome();
        assertThat(outcome.pushes("AAA")).isEmpty();
    }

    @Test
    @Silent("emergency-session")
    void a_text_for_the_acting_state_gains_nothing_from_the_emergency() {
        Outcome outcome = Scene.bombardment()
                .inEmergencySession()
                .favouringTheActingState()
                .with(states("AAA"))
                .outcome();
        assertThat(outcome.pushes("AAA")).isEmpty();
    }
}
