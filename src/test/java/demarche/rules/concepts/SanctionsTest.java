package demarche.rules.concepts;

import static demarche.rules.support.Facts.COUNCIL;
import static demarche.rules.support.Facts.claim;
import static demarche.rules.support.Facts.greatPower;
import static demarche.rules.support.Facts.membership;
import static demarche.rules.support.Facts.organisation;
import static demarche.rules.support.Facts.sanction;
import static demarche.rules.support.Facts.seat;
import static demarche.rules.support.Facts.states;
import static demarche.rules.support.Facts.supporter;
import static demarche.rules.support.Facts.supporterOfInitiator;
import static demarche.rules.support.Facts.treaty;
import static org.assertj.core.api.Assertions.assertThat;

import demarche.reasoning.concept.Hostage;
import demarche.reasoning.concept.SanctionsMeans;
import demarche.reasoning.concept.SanctionsRisk;
import demarche.rules.support.Fires;
import demarche.rules.support.Outcome;
import demarche.rules.support.RuleTest;
import demarche.rules.support.Scene;
import demarche.rules.support.Silent;
import demarche.world.fact.Claim;
import demarche.world.fact.Membership;
import demarche.world.fact.Organisation;
import demarche.world.fact.Sanction;
import demarche.world.fact.Treaty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@RuleTest
class SanctionsTest {

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"COMPREHENSIVE", "TRADE", "FINANCIAL"})
    @Fires("sanctioned-by-a-supporter")
    void a_state_under_economic_sanctions_of_a_declared_supporter_must_expect_more(Sanction.Kind kind) {
        Outcome outcome = Scene.annexation()
                .with(supporter("SUP"), sanction("SUP", "AAA", kind))
                .outcome();
        assertThat(outcome.concluded(SanctionsRisk.class)).containsExactly(new SanctionsRisk("AAA", "SUP"));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"ARMS", "TRAVEL"})
    @Silent("sanctioned-by-a-supporter")
    void an_arms_embargo_or_a_travel_ban_is_no_economic_sanction(Sanction.Kind kind) {
        Outcome outcome = Scene.annexation()
                .with(supporter("SUP"), sanction("SUP", "AAA", kind))
                .outcome();
        assertThat(outcome.concluded(SanctionsRisk.class)).isEmpty();
    }

    @Test
    @Silent("sanctioned-by-a-supporter")
    void sanctions_of_a_state_that_has_taken_no_side_are_no_risk_in_this_crisis() {
        Outcome outcome = Scene.annexation()
                .with(supporter("SUP"), sanction("BBB", "AAA", Sanction.Kind.COMPREHENSIVE))
                .outcome();
        assertThat(outcome.concluded(SanctionsRisk.class)).isEmpty();
    }

    @Test
    @Fires("sanctioned-by-a-union")
    void a_state_under_sanctions_of_a_union_of_declared_supporters_must_expect_more() {
        Outcome outcome = Scene.annexation()
                .with(
                        supporter("SUP"),
                        organisation("UNION", Organisation.Kind.UNION, "SUP"),
                        sanction("UNION", "AAA", Sanction.Kind.FINANCIAL))
                .outcome();
        assertThat(outcome.concluded(SanctionsRisk.class)).containsExactly(new SanctionsRisk("AAA", "UNION"));
    }

    @Test
    @Silent("sanctioned-by-a-union")
    void sanctions_of_a_union_without_a_declared_supporter_are_no_risk_in_this_crisis() {
        Outcome outcome = Scene.annexation()
                .with(
                        supporter("SUP"),
                        organisation("UNION", Organisation.Kind.UNION, "BBB"),
                        sanction("UNION", "AAA", Sanction.Kind.FINANCIAL))
                .outcome();
        assertThat(outcome.concluded(SanctionsRisk.class)).isEmpty();
    }

    @Test
    @Fires("sanctioned-by-the-council")
    void a_state_under_any_sanctions_of_the_council_can_be_put_under_more() {
        Outcome outcome = Scene.annexation()
                .with(seat("GGG", Membership.Role.PERMANENT_MEMBER), sanction(COUNCIL, "AAA", Sanction.Kind.TRAVEL))
                .outcome();
        assertThat(outcome.concluded(SanctionsRisk.class)).containsExactly(new SanctionsRisk("AAA", COUNCIL));
    }

    @Test
    @Silent("sanctioned-by-the-council")
    void sanctions_of_a_single_member_are_none_of_the_council() {
        Outcome outcome = Scene.annexation()
                .with(seat("GGG", Membership.Role.PERMANENT_MEMBER), sanction("GGG", "AAA", Sanction.Kind.TRAVEL))
                .outcome();
        assertThat(outcome.concluded(SanctionsRisk.class)).isEmpty();
    }

    @Test
    @Fires("sanctions-means-of-a-state")
    void a_state_that_has_sanctioned_another_has_the_means() {
        Outcome outcome = Scene.annexation()
                .with(states("AAA"), sanction("AAA", "BBB", Sanction.Kind.TRADE))
                .outcome();
        assertThat(outcome.concluded(SanctionsMeans.class)).containsExactly(new SanctionsMeans("AAA"));
    }

    @Test
    @Silent("sanctions-means-of-a-state")
    void sanctions_on_the_acting_state_alone_prove_no_means_beyond_this_dispute() {
        Outcome outcome = Scene.annexation()
                .with(states("AAA"), sanction("AAA", Scene.INITIATOR, Sanction.Kind.TRADE))
                .outcome();
        assertThat(outcome.concluded(SanctionsMeans.class)).isEmpty();
    }

    @Test
    @Fires({"sanctioning-union", "sanctions-means-of-a-member"})
    void a_member_of_a_union_that_sanctions_has_the_means_and_a_candidate_has_not() {
        Outcome outcome = Scene.annexation()
                .with(
                        organisation("UNION", Organisation.Kind.UNION, "AAA"),
                        membership("CCC", "UNION", Membership.Role.CANDIDATE),
                        sanction("UNION", "BBB", Sanction.Kind.TRADE))
                .outcome();
        assertThat(outcome.concluded(SanctionsMeans.class)).containsExactly(new SanctionsMeans("AAA"));
    }

    @Test
    @Silent({"sanctioning-union", "sanctions-means-of-a-member"})
    void a_union_that_has_sanctioned_only_the_acting_state_lends_its_members_no_means() {
        Outcome outcome = Scene.annexation()
                .with(
                        organisation("UNION", Organisation.Kind.UNION, "AAA"),
                        sanction("UNION", Scene.INITIATOR, Sanction.Kind.TRADE))
                .outcome();
        assertThat(outcome.concluded(SanctionsMeans.class)).isEmpty();
    }

    @Test
    @Silent({"sanctioning-union", "sanctions-means-of-a-member"})
    void an_organisation_that_is_no_union_lends_its_members_no_means() {
        Outcome outcome = Scene.annexation()
                .with(
                        organisation("CLUB", Organisation.Kind.ECONOMIC, "AAA"),
                        sanction("CLUB", "BBB", Sanction.Kind.TRADE))
                .outcome();
        assertThat(outcome.concluded(SanctionsMeans.class)).isEmpty();
    }

    @Test
    @Silent("sanctioned-by-a-supporter")
    void sanctions_of_a_party_or_of_a_supporter_of_the_acting_state_are_no_risk_of_the_coalition() {
        Outcome outcome = Scene.annexation()
                .with(
                        supporter("SUP"),
                        supporterOfInitiator("ALL"),
                        sanction("ALL", "AAA", Sanction.Kind.TRADE),
                        sanction(Scene.TARGET, "AAA", Sanction.Kind.TRADE))
                .outcome();
        assertThat(outcome.concluded(SanctionsRisk.class)).isEmpty();
    }

    @Test
    @Silent("sanctioned-by-a-union")
    void a_union_of_the_affected_party_and_of_supporters_of_the_acting_state_is_none_of_declared_supporters() {
        Outcome outcome = Scene.annexation()
                .with(
                        supporter("SUP"),
                        supporterOfInitiator("ALL"),
                        organisation("UNION", Organisation.Kind.UNION, "ALL", Scene.TARGET),
                        sanction("UNION", "AAA", Sanction.Kind.TRADE))
                .outcome();
        assertThat(outcome.concluded(SanctionsRisk.class)).isEmpty();
    }

    @Test
    @Silent("sanctioned-by-a-union")
    void a_supporter_that_only_seeks_to_join_the_union_brings_none_of_its_sanctions() {
        Outcome outcome = Scene.annexation()
                .with(
                        supporter("SUP"),
                        organisation("UNION", Organisation.Kind.UNION),
                        membership("SUP", "UNION", Membership.Role.CANDIDATE),
                        sanction("UNION", "AAA", Sanction.Kind.TRADE))
                .outcome();
        assertThat(outcome.concluded(SanctionsRisk.class)).isEmpty();
    }

    @Test
    @Silent("sanctioned-by-a-union")
    void sanctions_of_a_third_state_and_of_a_club_are_none_of_the_union() {
        Outcome outcome = Scene.annexation()
                .with(
                        supporter("SUP"),
                        organisation("UNION", Organisation.Kind.UNION, "SUP"),
                        organisation("CLUB", Organisation.Kind.ECONOMIC, "SUP"),
                        sanction("BBB", "AAA", Sanction.Kind.TRADE),
                        sanction("CLUB", "AAA", Sanction.Kind.TRADE))
                .outcome();
        assertThat(outcome.concluded(SanctionsRisk.class)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"COMPREHENSIVE", "TRADE", "FINANCIAL"})
    @Fires("sanctioned-by-a-union")
    void a_state_under_economic_sanctions_of_a_union_must_expect_more(Sanction.Kind kind) {
        Outcome outcome = Scene.annexation()
                .with(
                        supporter("SUP"),
                        organisation("UNION", Organisation.Kind.UNION, "SUP"),
                        sanction("UNION", "AAA", kind))
                .outcome();
        assertThat(outcome.concluded(SanctionsRisk.class)).containsExactly(new SanctionsRisk("AAA", "UNION"));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"ARMS", "TRAVEL"})
    @Silent("sanctioned-by-a-union")
    void an_arms_embargo_or_a_travel_ban_of_a_union_is_no_economic_sanction(Sanction.Kind kind) {
        Outcome outcome = Scene.annexation()
                .with(
                        supporter("SUP"),
                        organisation("UNION", Organisation.Kind.UNION, "SUP"),
                        sanction("UNION", "AAA", kind))
                .outcome();
        assertThat(outcome.concluded(SanctionsRisk.class)).isEmpty();
    }

    @Test
    @Silent({"sanctions-means-of-a-state", "sanctions-means-of-a-member"})
    void the_sanctions_of_others_and_of_other_unions_give_a_state_no_means() {
        Outcome outcome = Scene.annexation()
                .with(
                        states("AAA"),
                        organisation("UNION", Organisation.Kind.UNION, "AAA"),
                        organisation("OTHER", Organisation.Kind.UNION),
                        sanction("BBB", "CCC", Sanction.Kind.TRADE),
                        sanction("OTHER", "CCC", Sanction.Kind.TRADE))
                .outcome();
        assertThat(outcome.concluded(SanctionsMeans.class)).isEmpty();
    }

    @Test
    @Silent("sanctioned-by-a-union")
    void a_supporter_in_one_union_brings_no_sanctions_of_another() {
        Outcome outcome = Scene.annexation()
                .with(
                        supporter("SUP"),
                        organisation("UNION", Organisation.Kind.UNION, "SUP"),
                        organisation("OTHER", Organisation.Kind.UNION, "BBB"),
                        sanction("OTHER", "AAA", Sanction.Kind.TRADE))
                .outcome();
        assertThat(outcome.concluded(SanctionsRisk.class)).isEmpty();
    }

    @Test
    @Fires("sanctions-means-of-an-associate")
    @Silent("sanctions-means-of-a-member")
    void a_state_in_the_market_of_a_sanctioning_union_by_treaty_has_the_means() {
        Outcome outcome = Scene.annexation()
                .with(
                        organisation("UNION", Organisation.Kind.UNION),
                        membership("AAA", "UNION", Membership.Role.ASSOCIATE),
                        sanction("UNION", "CCC", Sanction.Kind.TRADE))
                .outcome();
        assertThat(outcome.concluded(SanctionsMeans.class)).containsExactly(new SanctionsMeans("AAA"));
    }

    @Test
    @Silent("sanctions-means-of-an-associate")
    void a_candidate_of_a_sanctioning_union_has_no_means_of_it_yet() {
        Outcome outcome = Scene.annexation()
                .with(
                        organisation("UNION", Organisation.Kind.UNION),
                        membership("AAA", "UNION", Membership.Role.CANDIDATE),
                        sanction("UNION", "CCC", Sanction.Kind.TRADE))
                .outcome();
        assertThat(outcome.concluded(SanctionsMeans.class)).isEmpty();
    }

    @Test
    @Fires("hostage")
    void a_state_part_of_which_an_acting_great_power_occupies_is_its_hostage() {
        Outcome outcome = Scene.annexation()
                .with(states("AAA"), greatPower(Scene.INITIATOR), claim("AAA", Scene.INITIATOR, Claim.Status.OCCUPIED))
                .outcome();
        assertThat(outcome.concluded(Hostage.class)).containsExactly(new Hostage("AAA", Scene.INITIATOR));
    }

    @Test
    @Silent("hostage")
    void a_claim_without_occupation_another_occupier_and_the_affected_party_itself_make_no_hostage() {
        Outcome outcome = Scene.annexation()
                .with(
                        states("AAA", "BBB"),
                        greatPower(Scene.INITIATOR),
                        claim("AAA", Scene.INITIATOR, Claim.Status.UNRESOLVED),
                        claim("BBB", "CCC", Claim.Status.OCCUPIED),
                        claim(Scene.TARGET, Scene.INITIATOR, Claim.Status.OCCUPIED))
                .outcome();
        assertThat(outcome.concluded(Hostage.class)).isEmpty();
    }

    @Test
    @Silent("hostage")
    void whoever_is_guaranteed_by_another_great_power_is_nobodys_hostage() {
        Outcome outcome = Scene.annexation()
                .with(
                        states("AAA"),
                        greatPower(Scene.INITIATOR),
                        greatPower("GGG"),
                        treaty("GGG", "AAA", Treaty.Obligation.DEFENCE),
                        claim("AAA", Scene.INITIATOR, Claim.Status.OCCUPIED))
                .outcome();
        assertThat(outcome.concluded(Hostage.class)).isEmpty();
    }
}
