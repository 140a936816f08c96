package demarche.rules.concepts;

import static demarche.rules.support.Facts.claim;
import static demarche.rules.support.Facts.conflict;
import static demarche.rules.support.Facts.kinMinority;
import static demarche.rules.support.Facts.linkage;
import static demarche.rules.support.Facts.war;
import static org.assertj.core.api.Assertions.assertThat;

import demarche.reasoning.concept.Precedent;
import demarche.reasoning.concept.Vulnerability;
import demarche.rules.support.Fires;
import demarche.rules.support.Outcome;
import demarche.rules.support.RuleTest;
import demarche.rules.support.Scene;
import demarche.rules.support.Silent;
import demarche.world.fact.Claim;
import demarche.world.fact.Conflict;
import demarche.world.fact.Linkage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@RuleTest
class PrecedentTest {

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"SEPARATE_TERRITORY", "SEPARATIST_MOVEMENT"})
    @Fires("precedent")
    void a_territory_that_is_apart_or_wants_to_be_makes_changed_borders_a_precedent(Linkage.Kind kind) {
        Outcome outcome = Scene.annexation().with(linkage("AAA", kind)).outcome();
        assertThat(outcome.concluded(Precedent.class)).containsExactly(new Precedent("AAA", "Borderland"));
    }

    @Test
    @Silent("precedent")
    void unrest_at_home_is_no_matter_of_borders() {
        Outcome outcome = Scene.annexation()
                .with(linkage("AAA", Linkage.Kind.DOMESTIC_ORDER))
                .outcome();
        assertThat(outcome.concluded(Precedent.class)).isEmpty();
    }

    @Test
    @Silent("precedent")
    void bombardment_changes_no_border_and_sets_no_precedent_for_one() {
        Outcome outcome = Scene.bombardment()
                .with(linkage("AAA", Linkage.Kind.SEPARATIST_MOVEMENT))
                .outcome();
        assertThat(outcome.concluded(Precedent.class)).isEmpty();
    }

    @Test
    @Fires("vulnerability")
    void a_state_where_the_acting_state_claims_kin_could_be_next() {
        Outcome outcome =
                Scene.annexation().with(kinMinority("AAA", Scene.INITIATOR)).outcome();
        assertThat(outcome.concluded(Vulnerability.class)).containsExactly(new Vulnerability("AAA", "Borderland"));
    }

    @Test
    @Silent("vulnerability")
    void a_state_where_a_third_state_claims_kin_has_nothing_to_fear_from_the_acting_state() {
        Outcome outcome = Scene.annexation().with(kinMinority("AAA", "BBB")).outcome();
        assertThat(outcome.concluded(Vulnerability.class)).isEmpty();
    }

    @Test
    @Silent("vulnerability")
    void an_act_that_is_not_about_territory_makes_no_kin_state_vulnerable() {
        Outcome outcome =
                Scene.bombardment().with(kinMinority("AAA", Scene.INITIATOR)).outcome();
        assertThat(outcome.concluded(Vulnerability.class)).isEmpty();
    }

    @Test
    @Silent("vulnerability")
    void a_movement_the_acting_state_sponsors_is_no_kin_it_could_claim() {
        Outcome outcome = Scene.annexation()
                .with(linkage("AAA", Linkage.Kind.SEPARATIST_MOVEMENT, Scene.INITIATOR))
                .outcome();
        assertThat(outcome.concluded(Vulnerability.class)).isEmpty();
    }

    @Test
    @Fires("precedent-of-occupation")
    void land_lost_to_an_occupier_elsewhere_makes_changed_borders_a_precedent() {
        Outcome outcome = Scene.annexation()
                .with(claim("AAA", "BBB", Claim.Status.OCCUPIED))
                .outcome();
        assertThat(outcome.concluded(Precedent.class)).containsExactly(new Precedent("AAA", "Island"));
    }

    @Test
    @Silent("precedent-of-occupation")
    void a_claim_that_is_only_unresolved_is_no_loss() {
        Outcome outcome = Scene.annexation()
                .with(claim("AAA", "BBB", Claim.Status.UNRESOLVED))
                .outcome();
        assertThat(outcome.concluded(Precedent.class)).isEmpty();
    }

    @Test
    @Fires("precedent-of-conflict")
    void an_armed_conflict_over_its_own_territory_is_a_precedent() {
        Outcome outcome = Scene.annexation()
                .with(conflict("AAA", Conflict.Over.TERRITORY))
                .outcome();
        assertThat(outcome.concluded(Precedent.class))
                .extracting(Precedent::state)
                .containsExactly("AAA");
    }

    @Test
    @Silent("precedent-of-conflict")
    void a_fight_for_the_government_or_with_another_state_is_no_precedent() {
        Outcome outcome = Scene.annexation()
                .with(conflict("AAA", Conflict.Over.GOVERNMENT), war("BBB", "CCC"))
                .outcome();
        assertThat(outcome.concluded(Precedent.class)).isEmpty();
    }
}
