package demarche.rules.concepts;

import static demarche.rules.support.Facts.membership;
import static demarche.rules.support.Facts.organisation;
import static demarche.rules.support.Facts.supporter;
import static org.assertj.core.api.Assertions.assertThat;

import demarche.reasoning.concept.Alignment;
import demarche.rules.support.Fires;
import demarche.rules.support.Outcome;
import demarche.rules.support.RuleTest;
import demarche.rules.support.Scene;
import demarche.rules.support.Silent;
import demarche.world.Side;
import demarche.world.fact.Membership;
import demarche.world.fact.Organisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@RuleTest
class AlignmentTest {

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"POLICY_COORDINATION", "UNION"})
    @Fires("alignment-of-members")
    void fellow_members_of_a_declared_supporter_are_aligned_with_its_side(Organisation.Kind kind) {
        Outcome outcome = Scene.annexation()
                .with(supporter("SUP"), organisation("GROUP", kind, "SUP", "AAA"))
                .outcome();
        assertThat(outcome.concluded(Alignment.class))
                .containsExactly(new Alignment("AAA", "GROUP", Side.TARGET, false));
    }

    @Test
    @Fires("alignment-of-members")
    void fellow_members_of_the_acting_state_are_aligned_with_it() {
        Outcome outcome = Scene.annexation()
                .with(organisation("UNION", Organisation.Kind.UNION, Scene.INITIATOR, "AAA"))
                .outcome();
        assertThat(outcome.concluded(Alignment.class))
                .containsExactly(new Alignment("AAA", "UNION", Side.INITIATOR, false));
    }

    @Test
    @Silent("alignment-of-members")
    void fellow_members_of_a_trade_club_are_not_aligned() {
        Outcome outcome = Scene.annexation()
                .with(supporter("SUP"), organisation("CLUB", Organisation.Kind.ECONOMIC, "SUP", "AAA"))
                .outcome();
        assertThat(outcome.concluded(Alignment.class)).isEmpty();
    }

    @Test
    @Silent("alignment-of-members")
    void members_of_a_union_in_which_nobody_has_taken_a_side_are_not_aligned() {
        Outcome outcome = Scene.annexation()
                .with(supporter("SUP"), organisation("UNION", Organisation.Kind.UNION, "AAA", "BBB"))
                .outcome();
        assertThat(outcome.concluded(Alignment.class)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"PARTNER", "CANDIDATE"})
    @Fires("alignment-of-partners")
    @Silent("alignment-of-members")
    void partners_and_candidates_of_an_alliance_of_supporters_are_aligned_as_partners(Membership.Role role) {
        Outcome outcome = Scene.annexation()
                .with(
                        supporter("SUP"),
                        organisation("PACT", Organisation.Kind.MUTUAL_DEFENCE, "SUP"),
                        membership("AAA", "PACT", role))
                .outcome();
        assertThat(outcome.concluded(Alignment.class)).containsExactly(new Alignment("AAA", "PACT", Side.TARGET, true));
    }

    @Test
    @Silent("alignment-of-partners")
    void full_members_of_an_alliance_of_supporters_are_no_partners_of_it() {
        Outcome outcome = Scene.annexation()
                .with(supporter("SUP"), organisation("PACT", Organisation.Kind.MUTUAL_DEFENCE, "SUP", "AAA"))
                .outcome();
        assertThat(outcome.concluded(Alignment.class)).isEmpty();
    }

    @Test
    @Silent("alignment-of-partners")
    void a_supporter_that_is_itself_only_a_partner_aligns_no_other_partner() {
        Outcome outcome = Scene.annexation()
                .with(
                        supporter("SUP"),
                        organisation("PACT", Organisation.Kind.MUTUAL_DEFENCE, "BBB"),
                        membership("SUP", "PACT", Membership.Role.PARTNER),
                        membership("AAA", "PACT", Membership.Role.PARTNER))
                .outcome();
        assertThat(outcome.concluded(Alignment.class)).isEmpty();
    }

    @Test
    @Silent({"alignment-of-members", "alignment-of-partners"})
    void belonging_to_another_union_than_the_supporter_aligns_nobody_with_it() {
        Outcome outcome = Scene.annexation()
                .with(
                        supporter("SUP"),
                        organisation("UNION", Organisation.Kind.UNION, "SUP"),
                        organisation("OTHER", Organisation.Kind.UNION, "AAA"),
                        membership("BBB", "OTHER", Membership.Role.CANDIDATE))
                .outcome();
        assertThat(outcome.concluded(Alignment.class)).isEmpty();
    }

    @Test
    @Silent("alignment-of-members")
    void a_supporter_that_only_seeks_to_join_a_union_brings_nobody_in_it_to_its_side() {
        Outcome outcome = Scene.annexation()
                .with(
                        supporter("SUP"),
                        organisation("UNION", Organisation.Kind.UNION, "AAA"),
                        membership("SUP", "UNION", Membership.Role.CANDIDATE))
                .outcome();
        assertThat(outcome.concluded(Alignment.class)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"MUTUAL_DEFENCE", "UNION"})
    @Fires("alignment-of-partners")
    void candidates_of_a_union_are_aligned_as_those_of_an_alliance(Organisation.Kind kind) {
        Outcome outcome = Scene.annexation()
                .with(
                        supporter("SUP"),
                        organisation("GROUP", kind, "SUP"),
                        membership("AAA", "GROUP", Membership.Role.CANDIDATE))
                .outcome();
        assertThat(outcome.concluded(Alignment.class))
                .containsExactly(new Alignment("AAA", "GROUP", Side.TARGET, true));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"MUTUAL_DEFENCE", "UNION"})
    @Silent("alignment-of-partners")
    void partners_of_a_looser_group_are_not_aligned_with_it(Organisation.Kind kind) {
        Outcome outcome = Scene.annexation()
                .with(
                        supporter("SUP"),
                        organisation("GROUP", kind, "SUP"),
                        membership("AAA", "GROUP", Membership.Role.PARTNER))
                .outcome();
        assertThat(outcome.concluded(Alignment.class)).isEmpty();
    }
}
