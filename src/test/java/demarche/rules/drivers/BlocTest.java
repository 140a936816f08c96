package demarche.rules.drivers;

import static demarche.rules.support.Facts.membership;
import static demarche.rules.support.Facts.organisation;
import static demarche.rules.support.Pushed.against;
import static demarche.rules.support.Pushed.towards;
import static org.assertj.core.api.Assertions.assertThat;

import demarche.rules.support.Fires;
import demarche.rules.support.Outcome;
import demarche.rules.support.RuleTest;
import demarche.rules.support.Scene;
import demarche.rules.support.Silent;
import demarche.rules.support.Unions;
import demarche.world.fact.Membership;
import demarche.world.fact.Organisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@RuleTest
class BlocTest {

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"CAUCUS", "SECURITY_COOPERATION", "ECONOMIC"})
    @Fires("club-with-initiator")
    void a_fellow_member_of_a_club_spares_the_acting_state(Organisation.Kind kind) {
        Outcome outcome = Scene.annexation()
                .with(organisation("CLUB", kind, Scene.INITIATOR, "AAA"))
                .outcome();
        assertThat(outcome.pushes("AAA")).containsExactly(towards("club-with-initiator", Scene.INITIATOR));
        assertThat(outcome.statesPushedBy("club-with-initiator")).containsExactly("AAA");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"MUTUAL_DEFENCE", "UNION", "POLICY_COORDINATION", "COUNCIL"})
    @Silent("club-with-initiator")
    void an_alliance_a_union_or_a_council_is_no_club(Organisation.Kind kind) {
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
                        organisation("CLUB", Organisation.Kind.CAUCUS, Scene.INITIATOR),
                        membership("AAA", "CLUB", Membership.Role.PARTNER))
                .outcome();
        assertThat(outcome.pushes("AAA")).isEmpty();
    }

    @Test
    @Silent("club-with-initiator")
    void a_club_the_acting_state_does_not_belong_to_spares_it_nothing() {
        Outcome outcome = Scene.annexation()
                .with(organisation("CLUB", Organisation.Kind.CAUCUS, "AAA", "BBB"))
                .outcome();
        assertThat(outcome.pushes("AAA")).isEmpty();
    }

    @Test
    @Silent("club-with-initiator")
    void members_of_a_club_the_acting_state_only_partners_with_owe_it_nothing() {
        Outcome outcome = Scene.annexation()
                .with(
                        organisation("CLUB", Organisation.Kind.CAUCUS, "AAA"),
                        membership(Scene.INITIATOR, "CLUB", Membership.Role.PARTNER))
                .outcome();
        assertThat(outcome.pushes("AAA")).isEmpty();
    }

    @Test
    @Silent("club-with-initiator")
    void members_of_two_different_clubs_are_no_fellows() {
        Outcome outcome = Scene.annexation()
                .with(
                        organisation("CLUB", Organisation.Kind.CAUCUS, Scene.INITIATOR),
                        organisation("OTHER", Organisation.Kind.CAUCUS, "AAA"))
                .outcome();
        assertThat(outcome.pushes("AAA")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"CAUCUS", "NON_ALIGNED", "SECURITY_COOPERATION", "ECONOMIC"})
    @Silent({"club-with-initiator", "club-with-target"})
    void a_club_to_which_both_belong_stands_by_neither(Organisation.Kind kind) {
        Outcome outcome = Scene.annexation()
                .with(organisation("CLUB", kind, Scene.INITIATOR, Scene.TARGET, "AAA"))
                .outcome();
        assertThat(outcome.pushes("AAA")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"CAUCUS", "NON_ALIGNED", "SECURITY_COOPERATION", "ECONOMIC"})
    @Fires("club-with-target")
    @Silent("club-with-initiator")
    void a_fellow_member_of_a_club_stands_by_the_affected_party(Organisation.Kind kind) {
        Outcome outcome = Scene.annexation()
                .with(organisation("CLUB", kind, Scene.TARGET, "AAA"))
                .outcome();
        assertThat(outcome.pushes("AAA")).containsExactly(against("club-with-target", Scene.TARGET));
        assertThat(outcome.statesPushedBy("club-with-target")).containsExactly("AAA");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"MUTUAL_DEFENCE", "UNION", "POLICY_COORDINATION", "COUNCIL"})
    @Silent("club-with-target")
    void an_alliance_a_union_or_a_council_of_the_affected_party_is_no_club(Organisation.Kind kind) {
        Outcome outcome = Scene.annexation()
                .with(organisation("GROUP", kind, Scene.TARGET, "AAA"))
                .outcome();
        assertThat(outcome.statesPushedBy("club-with-target")).isEmpty();
    }

    @Test
    @Silent("club-with-target")
    void a_partner_owes_the_affected_party_nothing_and_a_partner_is_owed_nothing() {
        Outcome outcome = Scene.annexation()
                .with(
                        organisation("CLUB", Organisation.Kind.CAUCUS, Scene.TARGET),
                        membership("AAA", "CLUB", Membership.Role.PARTNER),
                        organisation("OTHER", Organisation.Kind.CAUCUS, "BBB"),
                        membership(Scene.TARGET, "OTHER", Membership.Role.PARTNER))
                .outcome();
        assertThat(outcome.pushes("AAA")).isEmpty();
        assertThat(outcome.pushes("BBB")).isEmpty();
    }

    @Test
    @Fires({"club-with-initiator", "club-with-target"})
    void who_belongs_to_a_club_of_each_is_drawn_to_both_and_two_clubs_of_one_count_once() {
        Outcome outcome = Scene.annexation()
                .with(
                        organisation("ONE", Organisation.Kind.CAUCUS, Scene.INITIATOR, "AAA"),
                        organisation("OTHER", Organisation.Kind.CAUCUS, Scene.TARGET, "AAA"),
                        organisation("THIRD", Organisation.Kind.ECONOMIC, Scene.TARGET, "AAA"))
                .outcome();
        assertThat(outcome.pushes("AAA"))
                .containsExactlyInAnyOrder(
                        towards("club-with-initiator", Scene.INITIATOR), against("club-with-target", Scene.TARGET));
    }

    @Test
    @Fires("union-imposes")
    void a_member_follows_the_sanctions_of_most_of_its_union_from_the_second_round_on() {
        Outcome outcome = union("sanctions", Membership.Role.MEMBER, "AAA", "BBB");
        assertThat(outcome.pushes("CCC"))
                .containsExactlyInAnyOrder(
                        against("union-imposes", "UNI").on("sanctions").inRound(1),
                        against("union-imposes", "UNI").on("sanctions").inRound(2));
    }

    @Test
    @Silent({"union-imposes", "associate-of-a-union-that-imposes", "candidate-of-a-union-that-imposes"})
    void a_union_that_is_divided_decides_nothing() {
        Outcome outcome = union("sanctions", Membership.Role.MEMBER, "AAA");
        assertThat(outcome.statesPushedBy("union-imposes")).isEmpty();
    }

    @Test
    @Fires("associate-of-a-union-that-imposes")
    @Silent("candidate-of-a-union-that-imposes")
    void a_state_in_the_market_of_a_union_follows_its_sanctions() {
        Outcome outcome = union("sanctions", Membership.Role.ASSOCIATE, "AAA", "BBB");
        assertThat(outcome.statesPushedBy("associate-of-a-union-that-imposes")).containsExactly("CCC");
        assertThat(outcome.statesPushedBy("union-imposes")).doesNotContain("CCC");
    }

    @Test
    @Silent({"associate-of-a-union-that-imposes", "candidate-of-a-union-that-imposes"})
    void an_associate_or_a_candidate_has_no_divided_union_to_follow() {
        assertThat(union("sanctions", Membership.Role.ASSOCIATE).pushes("CCC")).isEmpty();
        assertThat(union("sanctions", Membership.Role.CANDIDATE).pushes("CCC")).isEmpty();
    }

    @Test
    @Fires("candidate-of-a-union-that-imposes")
    @Silent("associate-of-a-union-that-imposes")
    void a_candidate_is_expected_to_follow_the_sanctions_of_the_union() {
        Outcome outcome = union("sanctions", Membership.Role.CANDIDATE, "AAA", "BBB");
        assertThat(outcome.statesPushedBy("candidate-of-a-union-that-imposes")).containsExactly("CCC");
    }

    @Test
    @Fires("union-gives-arms")
    @Silent("union-imposes")
    void a_member_of_a_union_most_of_whose_members_give_arms_is_drawn_along() {
        Outcome outcome = union("support", Membership.Role.MEMBER, "AAA", "BBB");
        assertThat(outcome.pushes("CCC"))
                .containsExactlyInAnyOrder(
                        against("union-gives-arms", "UNI").on("support").inRound(1),
                        against("union-gives-arms", "UNI").on("support").inRound(2));
    }

    @Test
    @Fires("union-gives-arms")
    void a_union_whose_members_give_arms_draws_no_associate_along() {
        Outcome outcome = union("support", Membership.Role.ASSOCIATE, "AAA", "BBB");
        assertThat(outcome.pushes("CCC")).isEmpty();
    }

    @Test
    @Silent("union-gives-arms")
    void a_union_few_of_whose_members_give_arms_draws_nobody_along() {
        Outcome outcome = union("support", Membership.Role.MEMBER, "AAA");
        assertThat(outcome.statesPushedBy("union-gives-arms")).isEmpty();
    }

    private static Outcome union(String measure, Membership.Role role, String... firm) {
        return Unions.outcome(Organisation.Kind.UNION, role, measure, firm);
    }
}
