package demarche.rules.concepts;

import static demarche.rules.support.Facts.greatPower;
import static demarche.rules.support.Facts.membership;
import static demarche.rules.support.Facts.organisation;
import static demarche.rules.support.Facts.seat;
import static demarche.rules.support.Facts.states;
import static demarche.rules.support.Facts.supporter;
import static demarche.rules.support.Facts.supporterOfInitiator;
import static demarche.rules.support.Facts.treaty;
import static org.assertj.core.api.Assertions.assertThat;

import demarche.reasoning.concept.GreatPower;
import demarche.reasoning.concept.OutsideGuarantee;
import demarche.reasoning.concept.SecurityGuarantee;
import demarche.rules.support.Fires;
import demarche.rules.support.Outcome;
import demarche.rules.support.RuleTest;
import demarche.rules.support.Scene;
import demarche.rules.support.Silent;
import demarche.world.fact.Membership;
import demarche.world.fact.Organisation;
import demarche.world.fact.Treaty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@RuleTest
class GuaranteeTest {

    @Test
    @Fires("great-power")
    void a_permanent_member_of_the_council_is_a_great_power() {
        Outcome outcome = Scene.annexation().with(greatPower("GGG")).outcome();
        assertThat(outcome.concluded(GreatPower.class)).containsExactly(new GreatPower("GGG"));
    }

    @Test
    @Silent("great-power")
    void an_elected_member_of_the_council_is_no_great_power() {
        Outcome outcome = Scene.annexation()
                .with(seat("AAA", Membership.Role.ELECTED_MEMBER))
                .outcome();
        assertThat(outcome.concluded(GreatPower.class)).isEmpty();
    }

    @Test
    @Fires("guarantee-by-treaty")
    void a_treaty_of_defence_with_a_great_power_is_a_security_guarantee() {
        Outcome outcome = Scene.annexation()
                .with(new GreatPower("GGG"), treaty("GGG", "AAA", Treaty.Obligation.DEFENCE))
                .outcome();
        assertThat(outcome.concluded(SecurityGuarantee.class)).containsExactly(new SecurityGuarantee("GGG", "AAA"));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DEFENCE")
    @Silent("guarantee-by-treaty")
    void a_treaty_of_anything_less_than_defence_is_none(Treaty.Obligation obligation) {
        Outcome outcome = Scene.annexation()
                .with(new GreatPower("GGG"), treaty("GGG", "AAA", obligation))
                .outcome();
        assertThat(outcome.concluded(SecurityGuarantee.class)).isEmpty();
    }

    @Test
    @Silent("guarantee-by-treaty")
    void what_a_state_owes_a_great_power_guarantees_the_state_nothing() {
        Outcome outcome = Scene.annexation()
                .with(new GreatPower("GGG"), treaty("AAA", "GGG", Treaty.Obligation.DEFENCE))
                .outcome();
        assertThat(outcome.concluded(SecurityGuarantee.class)).isEmpty();
    }

    @Test
    @Fires("guarantee-by-alliance")
    void a_great_power_guarantees_its_allies_and_no_ally_guarantees_it() {
        Outcome outcome = Scene.annexation()
                .with(
                        new GreatPower("GGG"),
                        organisation("PACT", Organisation.Kind.MUTUAL_DEFENCE, "GGG", "AAA", "BBB"))
                .outcome();
        assertThat(outcome.concluded(SecurityGuarantee.class))
                .containsExactly(new SecurityGuarantee("GGG", "AAA"), new SecurityGuarantee("GGG", "BBB"));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MUTUAL_DEFENCE")
    @Silent("guarantee-by-alliance")
    void fellow_membership_of_an_organisation_without_a_duty_of_defence_guarantees_nothing(Organisation.Kind kind) {
        Outcome outcome = Scene.annexation()
                .with(new GreatPower("GGG"), organisation("CLUB", kind, "GGG", "AAA"))
                .outcome();
        assertThat(outcome.concluded(SecurityGuarantee.class)).isEmpty();
    }

    @Test
    @Fires("outside-guarantee")
    void a_state_without_a_treaty_stands_outside_the_guarantee_of_a_great_power_that_has_taken_a_side() {
        Outcome outcome = Scene.annexation()
                .with(states("AAA", "GGG"), new GreatPower("GGG"), supporter("GGG"))
                .outcome();
        assertThat(outcome.concluded(OutsideGuarantee.class)).containsExactly(new OutsideGuarantee("GGG", "AAA"));
    }

    @Test
    @Silent("outside-guarantee")
    void a_state_under_the_guarantee_does_not_stand_outside() {
        Outcome outcome = Scene.annexation()
                .with(states("AAA"), new GreatPower("GGG"), supporter("GGG"), new SecurityGuarantee("GGG", "AAA"))
                .outcome();
        assertThat(outcome.concluded(OutsideGuarantee.class)).isEmpty();
    }

    @Test
    @Silent("outside-guarantee")
    void the_parties_themselves_do_not_stand_outside() {
        Outcome outcome = Scene.annexation()
                .with(states(Scene.INITIATOR, Scene.TARGET), new GreatPower("GGG"), supporter("GGG"))
                .outcome();
        assertThat(outcome.concluded(OutsideGuarantee.class)).isEmpty();
    }

    @Test
    @Silent("outside-guarantee")
    void nobody_stands_outside_the_guarantee_of_a_great_power_that_supports_the_acting_state() {
        Outcome outcome = Scene.annexation()
                .with(states("AAA"), new GreatPower("GGG"), supporterOfInitiator("GGG"))
                .outcome();
        assertThat(outcome.concluded(OutsideGuarantee.class)).isEmpty();
    }

    @Test
    @Silent("great-power")
    void permanent_membership_of_anything_but_the_council_makes_no_great_power() {
        Outcome outcome = Scene.annexation()
                .with(
                        organisation("UNION", Organisation.Kind.UNION),
                        membership("AAA", "UNION", Membership.Role.PERMANENT_MEMBER),
                        seat("BBB", Membership.Role.ELECTED_MEMBER))
                .outcome();
        assertThat(outcome.concluded(GreatPower.class)).isEmpty();
    }

    @Test
    @Silent("guarantee-by-alliance")
    void a_great_power_does_not_guarantee_the_members_of_an_alliance_it_is_not_in() {
        Outcome outcome = Scene.annexation()
                .with(
                        new GreatPower("GGG"),
                        organisation("PACT", Organisation.Kind.MUTUAL_DEFENCE, "AAA", "BBB"),
                        organisation("OWN", Organisation.Kind.MUTUAL_DEFENCE, "GGG"))
                .outcome();
        assertThat(outcome.concluded(SecurityGuarantee.class)).isEmpty();
    }

    @Test
    @Silent("guarantee-by-alliance")
    void partners_of_an_alliance_neither_give_nor_get_its_guarantee() {
        Outcome outcome = Scene.annexation()
                .with(
                        new GreatPower("GGG"),
                        new GreatPower("HHH"),
                        organisation("PACT", Organisation.Kind.MUTUAL_DEFENCE, "GGG"),
                        membership("AAA", "PACT", Membership.Role.PARTNER),
                        membership("HHH", "PACT", Membership.Role.PARTNER))
                .outcome();
        assertThat(outcome.concluded(SecurityGuarantee.class)).isEmpty();
    }

    @Test
    @Silent("outside-guarantee")
    void a_declared_supporter_that_is_no_great_power_has_no_guarantee_to_stand_outside_of() {
        Outcome outcome = Scene.annexation()
                .with(states("AAA"), new GreatPower("GGG"), supporter("SUP"))
                .outcome();
        assertThat(outcome.concluded(OutsideGuarantee.class)).isEmpty();
    }

    @Test
    @Fires("outside-guarantee")
    void the_guarantee_of_one_great_power_does_not_cover_against_another_nor_a_fellow_state() {
        Outcome outcome = Scene.annexation()
                .with(
                        states("AAA", "BBB"),
                        new GreatPower("GGG"),
                        new GreatPower("HHH"),
                        supporter("GGG"),
                        supporter("HHH"),
                        new SecurityGuarantee("GGG", "AAA"))
                .outcome();
        assertThat(outcome.concluded(OutsideGuarantee.class))
                .containsExactly(
                        new OutsideGuarantee("GGG", "BBB"),
                        new OutsideGuarantee("HHH", "AAA"),
                        new OutsideGuarantee("HHH", "BBB"));
    }

    @Test
    @Silent("outside-guarantee")
    void an_affected_party_that_is_itself_a_great_power_is_no_supporter_to_stand_outside_of() {
        Outcome outcome = Scene.annexation()
                .with(states("AAA"), new GreatPower(Scene.TARGET), supporter("SUP"))
                .outcome();
        assertThat(outcome.concluded(OutsideGuarantee.class)).isEmpty();
    }

    @Test
    @Fires("outside-guarantee")
    void a_declared_supporter_may_itself_stand_outside_the_guarantee_of_another() {
        Outcome outcome = Scene.annexation()
                .with(states("SUP"), supporter("SUP"), supporter("GGG"), new GreatPower("GGG"))
                .outcome();
        assertThat(outcome.concluded(OutsideGuarantee.class)).containsExactly(new OutsideGuarantee("GGG", "SUP"));
    }
}
