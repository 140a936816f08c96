package demarche.rules.drivers;

import static demarche.rules.support.Facts.membership;
import static demarche.rules.support.Facts.organisation;
import static demarche.rules.support.Pushed.towards;
import static org.assertj.core.api.Assertions.assertThat;

import demarche.rules.support.Fires;
import demarche.rules.support.Outcome;
import demarche.rules.support.RuleTest;
import demarche.rules.support.Scene;
import demarche.rules.support.Silent;
import demarche.world.fact.MembershipRole;
import demarche.world.fact.OrganisationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@RuleTest
class BlocTest {

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"CAUCUS", "SECURITY_COOPERATION", "ECONOMIC"})
    @Fires("club-with-initiator")
    void a_fellow_member_of_a_club_spares_the_acting_state(OrganisationKind kind) {
        Outcome outcome = Scene.annexation()
                .with(organisation("CLUB", kind, Scene.INITIATOR, "AAA"))
                .outcome();
        assertThat(outcome.pushes("AAA")).containsExactly(towards("club-with-initiator", Scene.INITIATOR));
        assertThat(outcome.statesPushedBy("club-with-initiator")).containsExactly("AAA");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"MUTUAL_DEFENCE", "UNION", "POLICY_COORDINATION", "COUNCIL"})
    @Silent("club-with-initiator")
    void an_alliance_a_union_or_a_council_is_no_club(OrganisationKind kind) {
        Outcome outcome = Scene.annexation()
                .with(organisation("GROUP", kind, Scene.INITIATOR, "AAA"))
                .outcome();
        assertThat(outcome.statesPushedBy("club-with-initiator")).isEmpty();
    }

    @Test
    @Silent("club-with-initiator")
    void a_partner_of_the_club_is_no_fellow_member() {
        Outcome outcome = Scene.annexation()
                .with(
                        organisation("CLUB", OrganisationKind.CAUCUS, Scene.INITIATOR),
                        membership("AAA", "CLUB", MembershipRole.PARTNER))
                .outcome();
        assertThat(outcome.pushes("AAA")).isEmpty();
    }

    @Test
    @Silent("club-with-initiator")
    void a_club_the_acting_state_does_not_belong_to_spares_it_nothing() {
        Outcome outcome = Scene.annexation()
                .with(organisation("CLUB", OrganisationKind.CAUCUS, "AAA", "BBB"))
                .outcome();
        assertThat(outcome.pushes("AAA")).isEmpty();
    }

    @Test
    @Silent("club-with-initiator")
    void members_of_a_club_the_acting_state_only_partners_with_owe_it_nothing() {
        Outcome outcome = Scene.annexation()
                .with(
                        organisation("CLUB", OrganisationKind.CAUCUS, "AAA"),
                        membership(Scene.INITIATOR, "CLUB", MembershipRole.PARTNER))
                .outcome();
        assertThat(outcome.pushes("AAA")).isEmpty();
    }

    @Test
    @Silent("club-with-initiator")
    void members_of_two_different_clubs_are_no_fellows() {
        Outcome outcome = Scene.annexation()
                .with(
                        organisation("CLUB", OrganisationKind.CAUCUS, Scene.INITIATOR),
                        organisation("OTHER", OrganisationKind.CAUCUS, "AAA"))
                .outcome();
        assertThat(outcome.pushes("AAA")).isEmpty();
    }
}
