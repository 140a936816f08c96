package demarche.rules.concepts;

import static demarche.rules.support.Facts.membership;
import static demarche.rules.support.Facts.organisation;
import static org.assertj.core.api.Assertions.assertThat;

import demarche.reasoning.concept.NonAlignedMember;
import demarche.rules.support.Fires;
import demarche.rules.support.Outcome;
import demarche.rules.support.RuleTest;
import demarche.rules.support.Scene;
import demarche.rules.support.Silent;
import demarche.world.fact.Membership;
import demarche.world.fact.Organisation;
import org.junit.jupiter.api.Test;

@RuleTest
class MovementTest {

    @Test
    @Fires("non-aligned-member")
    void a_member_of_a_movement_apart_from_the_powers_is_non_aligned_and_two_movements_make_it_so_once() {
        Outcome outcome = Scene.annexation()
                .with(
                        organisation("MOVEMENT", Organisation.Kind.NON_ALIGNED, "AAA", Scene.TARGET),
                        organisation("OTHER", Organisation.Kind.NON_ALIGNED, "AAA"))
                .outcome();
        assertThat(outcome.concluded(NonAlignedMember.class))
                .containsExactly(new NonAlignedMember("AAA"), new NonAlignedMember(Scene.TARGET));
    }

    @Test
    @Silent("non-aligned-member")
    void a_partner_of_the_movement_and_a_member_of_any_other_club_are_not() {
        Outcome outcome = Scene.annexation()
                .with(
                        organisation("MOVEMENT", Organisation.Kind.NON_ALIGNED),
                        membership("AAA", "MOVEMENT", Membership.Role.PARTNER),
                        organisation("CLUB", Organisation.Kind.CAUCUS, "BBB"))
                .outcome();
        assertThat(outcome.concluded(NonAlignedMember.class)).isEmpty();
    }
}
