package demarche.rules.drivers;

import static demarche.rules.support.Facts.leaning;
import static demarche.rules.support.Facts.states;
import static demarche.rules.support.Facts.supporter;
import static demarche.rules.support.Facts.supporterOfInitiator;
import static demarche.rules.support.Pushed.against;
import static demarche.rules.support.Pushed.towards;
import static org.assertj.core.api.Assertions.assertThat;

import demarche.reasoning.concept.GreatPower;
import demarche.reasoning.concept.PrincipalSupporter;
import demarche.reasoning.concept.SanctionsMeans;
import demarche.reasoning.concept.SanctionsRisk;
import demarche.reasoning.concept.Shield;
import demarche.reasoning.memory.Driver;
import demarche.reasoning.memory.Position;
import demarche.reasoning.memory.Weight;
import demarche.rules.support.Fires;
import demarche.rules.support.Outcome;
import demarche.rules.support.RuleTest;
import demarche.rules.support.Scene;
import demarche.rules.support.Silent;
import demarche.world.Instrument;
import demarche.world.Option;
import org.junit.jupiter.api.Test;

@RuleTest
class PatronageTest {

    @Test
    @Fires("supported-by-initiator")
    @Silent("supported-by-supporter")
    void a_state_that_depends_on_the_acting_state_leans_towards_it() {
        Outcome outcome = Scene.annexation()
                .with(new PrincipalSupporter(Scene.INITIATOR, "AAA"))
                .outcome();
        assertThat(outcome.pushes("AAA")).containsExactly(towards("supported-by-initiator", Scene.INITIATOR));
    }

    @Test
    @Fires("supported-by-supporter")
    @Silent("supported-by-initiator")
    void a_state_that_depends_on_a_declared_supporter_leans_against_the_acting_state() {
        Outcome outcome = Scene.annexation()
                .with(supporter("SUP"), new PrincipalSupporter("SUP", "AAA"))
                .outcome();
        assertThat(outcome.pushes("AAA")).containsExactly(against("supported-by-supporter", "SUP"));
    }

    @Test
    @Silent({"supported-by-supporter", "supported-by-initiator"})
    void dependence_on_a_state_that_has_taken_no_side_is_no_first_hand_reason() {
        Outcome outcome = Scene.annexation()
                .with(supporter("SUP"), new PrincipalSupporter("BBB", "AAA"))
                .outcome();
        assertThat(outcome.pushes("AAA")).isEmpty();
    }

    @Test
    @Fires("reciprocity")
    void a_state_the_acting_state_has_shielded_returns_the_favour() {
        Outcome outcome =
                Scene.annexation().with(new Shield(Scene.INITIATOR, "AAA")).outcome();
        assertThat(outcome.pushes("AAA")).containsExactly(towards("reciprocity", Scene.INITIATOR));
    }

    @Test
    @Silent("reciprocity")
    void a_shield_held_by_another_power_is_no_favour_of_the_acting_state() {
        Outcome outcome = Scene.annexation().with(new Shield("GGG", "AAA")).outcome();
        assertThat(outcome.pushes("AAA")).isEmpty();
    }

    @Test
    @Fires("shelter-from-sanctions")
    void a_supported_state_that_must_fear_sanctions_seeks_the_shelter_of_an_acting_state_with_a_veto() {
        Outcome outcome = Scene.annexation()
                .with(
                        new GreatPower(Scene.INITIATOR),
                        new SanctionsRisk("AAA", "SUP"),
                        new PrincipalSupporter(Scene.INITIATOR, "AAA"))
                .outcome();
        assertThat(outcome.pushes("AAA"))
                .containsExactly(
                        towards("shelter-from-sanctions", Scene.INITIATOR),
                        towards("supported-by-initiator", Scene.INITIATOR));
    }

    @Test
    @Silent("shelter-from-sanctions")
    void an_acting_state_without_a_veto_gives_no_shelter() {
        Outcome outcome = Scene.annexation()
                .with(
                        new GreatPower("GGG"),
                        new SanctionsRisk("AAA", "SUP"),
                        new PrincipalSupporter(Scene.INITIATOR, "AAA"))
                .outcome();
        assertThat(outcome.pushes("AAA")).containsExactly(towards("supported-by-initiator", Scene.INITIATOR));
    }

    @Test
    @Silent("shelter-from-sanctions")
    void a_state_under_sanctions_that_the_acting_state_does_not_support_hopes_for_nothing() {
        Outcome outcome = Scene.annexation()
                .with(new GreatPower(Scene.INITIATOR), new SanctionsRisk("AAA", "SUP"))
                .outcome();
        assertThat(outcome.pushes("AAA")).isEmpty();
    }

    @Test
    @Fires("follow-against")
    @Silent("follow-towards")
    void a_supported_state_follows_its_supporter_against_the_acting_state_in_every_round_after_the_first() {
        Outcome outcome = follower(Scene.FIRMLY_AGAINST, Scene.annexation());
        assertThat(outcome.pushes("AAA"))
                .contains(
                        against("follow-against", "SUP").on(Scene.VOTE).inRound(1),
                        against("follow-against", "SUP").on(Scene.VOTE).inRound(2),
                        against("follow-against", "SUP").on("recognition").inRound(1),
                        against("follow-against", "SUP").on("support").inRound(1))
                .noneMatch(pushed -> pushed.rule().equals("follow-against") && pushed.round() == 0);
    }

    @Test
    @Fires("follow-towards")
    @Silent("follow-against")
    void a_supported_state_follows_its_supporter_towards_the_acting_state_in_every_round_after_the_first() {
        Outcome outcome = follower(Scene.FIRMLY_TOWARDS, Scene.annexation());
        assertThat(outcome.pushes("AAA"))
                .contains(
                        towards("follow-towards", "SUP").on(Scene.VOTE).inRound(1),
                        towards("follow-towards", "SUP").on(Scene.VOTE).inRound(2),
                        towards("follow-towards", "SUP").on("recognition").inRound(1),
                        towards("follow-towards", "SUP").on("support").inRound(1))
                .noneMatch(pushed -> pushed.rule().equals("follow-towards") && pushed.round() == 0);
    }

    @Test
    @Silent({"follow-against", "follow-towards"})
    void a_supporter_that_abstains_passes_over_and_gives_nothing_leads_nobody() {
        assertThat(follower(Scene.UNDECIDED, Scene.bombardment()).pushes("AAA")).isEmpty();
    }

    @Test
    @Silent("follow-against")
    void a_declared_supporter_of_the_affected_party_is_not_followed_besides_being_depended_on() {
        Outcome outcome = follower(Scene.FIRMLY_AGAINST, Scene.bombardment().with(supporter("SUP")));
        assertThat(outcome.pushes("AAA")).containsExactly(against("supported-by-supporter", "SUP"));
    }

    @Test
    @Silent("follow-towards")
    void a_declared_supporter_of_the_acting_state_is_not_followed() {
        Outcome outcome = follower(Scene.FIRMLY_TOWARDS, Scene.bombardment().with(supporterOfInitiator("SUP")));
        assertThat(outcome.statesPushedBy("follow-towards")).isEmpty();
    }

    @Test
    @Fires("follow-against")
    void following_moves_a_stance_from_the_second_round_on_and_is_replaced_rather_than_added() {
        Outcome outcome = follower(
                Scene.FIRMLY_AGAINST,
                Scene.bombardment().with(new Weight("follow-against", Driver.PATRONAGE, 300, true)));
        assertThat(outcome.standing("AAA", Scene.VOTE, 0).milli()).isZero();
        assertThat(outcome.standing("AAA", Scene.VOTE, 1).milli()).isEqualTo(300);
        assertThat(outcome.standing("AAA", Scene.VOTE, 2).milli()).isEqualTo(300);
    }

    @Test
    @Silent("supported-by-supporter")
    void
            dependence_on_the_affected_party_or_on_a_supporter_of_the_acting_state_is_none_on_a_declared_supporter_of_it() {
        Outcome outcome = Scene.annexation()
                .with(
                        supporter("SUP"),
                        supporterOfInitiator("ALL"),
                        new PrincipalSupporter("ALL", "AAA"),
                        new PrincipalSupporter(Scene.TARGET, "BBB"))
                .outcome();
        assertThat(outcome.statesPushedBy("supported-by-supporter")).isEmpty();
    }

    @Test
    @Silent("shelter-from-sanctions")
    void neither_support_from_another_nor_support_to_another_lets_a_state_hope_for_shelter() {
        Outcome outcome = Scene.annexation()
                .with(
                        new GreatPower(Scene.INITIATOR),
                        new SanctionsRisk("AAA", "SUP"),
                        new PrincipalSupporter("BBB", "AAA"),
                        new PrincipalSupporter(Scene.INITIATOR, "CCC"))
                .outcome();
        assertThat(outcome.pushes("AAA")).isEmpty();
    }

    @Test
    @Fires("follow-against")
    void a_supporter_that_imposes_sanctions_and_gives_other_help_is_followed_in_both() {
        Outcome outcome = Scene.annexation()
                .with(
                        states("AAA", "SUP"),
                        new PrincipalSupporter("SUP", "AAA"),
                        new SanctionsMeans("SUP"),
                        leaning("SUP", 3500))
                .outcome();
        assertThat(outcome.position("SUP", Instrument.SUPPORT)).isEqualTo(Option.OTHER_TO_TARGET);
        assertThat(outcome.pushes("AAA"))
                .contains(
                        against("follow-against", "SUP").on("sanctions").inRound(1),
                        against("follow-against", "SUP").on("support").inRound(1));
    }

    @Test
    @Silent({"follow-against", "follow-towards"})
    void the_position_of_a_third_state_or_of_the_last_round_is_not_followed() {
        Outcome outcome = Scene.annexation()
                .with(
                        new PrincipalSupporter("SUP", "AAA"),
                        new Position("BBB", Scene.VOTE, Instrument.VOTE, 0, Option.YES),
                        new Position("CCC", Scene.VOTE, Instrument.VOTE, 0, Option.NO),
                        new Position("SUP", Scene.VOTE, Instrument.VOTE, Scene.LAST_ROUND, Option.YES),
                        new Position("SUP", "recognition", Instrument.RECOGNITION, Scene.LAST_ROUND, Option.RECOGNISE))
                .outcome();
        assertThat(outcome.pushes("AAA")).isEmpty();
    }

    @Test
    @Silent({"follow-against", "follow-towards"})
    void a_vote_on_a_text_in_favour_of_the_acting_state_is_not_read_as_one_against_it() {
        Outcome outcome = Scene.annexation()
                .favouringTheActingState()
                .with(
                        new PrincipalSupporter("SUP", "AAA"),
                        new PrincipalSupporter("TWO", "AAA"),
                        new Position("SUP", Scene.VOTE, Instrument.VOTE, 0, Option.YES),
                        new Position("TWO", Scene.VOTE, Instrument.VOTE, 0, Option.NO))
                .outcome();
        assertThat(outcome.pushes("AAA")).isEmpty();
    }

    private static Outcome follower(int leaningOfSupporter, Scene scene) {
        return scene.with(
                        states("AAA", "SUP"), new PrincipalSupporter("SUP", "AAA"), leaning("SUP", leaningOfSupporter))
                .outcome();
    }
}
