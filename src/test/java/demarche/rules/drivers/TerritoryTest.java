package demarche.rules.drivers;

import static demarche.rules.support.Facts.claim;
import static demarche.rules.support.Pushed.against;
import static demarche.rules.support.Pushed.towards;
import static org.assertj.core.api.Assertions.assertThat;

import demarche.reasoning.concept.Precedent;
import demarche.reasoning.concept.Vulnerability;
import demarche.rules.support.Fires;
import demarche.rules.support.Outcome;
import demarche.rules.support.RuleTest;
import demarche.rules.support.Scene;
import demarche.rules.support.Silent;
import demarche.world.fact.Claim;
import org.junit.jupiter.api.Test;

@RuleTest
class TerritoryTest {

    @Test
    @Fires("claim-against-initiator")
    void an_unresolved_claim_against_the_acting_state_leans_against_it() {
        Outcome outcome = Scene.annexation()
                .with(claim("AAA", Scene.INITIATOR, Claim.Status.UNRESOLVED))
                .outcome();
        assertThat(outcome.pushes("AAA")).containsExactly(against("claim-against-initiator", "Island"));
    }

    @Test
    @Silent("claim-against-initiator")
    void territory_seized_in_the_dispute_itself_is_no_older_claim() {
        Outcome outcome = Scene.annexation()
                .with(claim("AAA", Scene.INITIATOR, Claim.Status.OCCUPIED))
                .outcome();
        assertThat(outcome.statesPushedBy("claim-against-initiator")).isEmpty();
    }

    @Test
    @Silent("claim-against-initiator")
    void a_claim_of_the_acting_state_on_others_gives_them_none_against_it() {
        Outcome outcome = Scene.annexation()
                .with(claim(Scene.INITIATOR, "AAA", Claim.Status.UNRESOLVED))
                .outcome();
        assertThat(outcome.pushes("AAA")).isEmpty();
    }

    @Test
    @Silent("claim-against-initiator")
    void an_act_that_is_not_about_territory_touches_no_claim() {
        Outcome outcome = Scene.bombardment()
                .with(claim("AAA", Scene.INITIATOR, Claim.Status.UNRESOLVED))
                .outcome();
        assertThat(outcome.pushes("AAA")).isEmpty();
    }

    @Test
    @Fires({"could-be-next", "no-recognition-by-who-could-be-next"})
    @Silent("own-precedent")
    void a_state_that_could_be_next_leans_against_the_act_and_once_more_on_recognition() {
        Outcome outcome =
                Scene.annexation().with(new Vulnerability("AAA", "Borderland")).outcome();
        assertThat(outcome.pushes("AAA"))
                .containsExactly(
                        against("could-be-next", "Borderland"),
                        against("no-recognition-by-who-could-be-next", "Borderland")
                                .on("recognition"));
    }

    @Test
    @Fires("own-precedent")
    @Silent({"could-be-next", "no-recognition-by-who-could-be-next"})
    void a_state_wary_for_its_own_territory_leans_against_the_act_without_fearing_to_be_next() {
        Outcome outcome =
                Scene.annexation().with(new Precedent("AAA", "Borderland")).outcome();
        assertThat(outcome.pushes("AAA")).containsExactly(against("own-precedent", "Borderland"));
    }

    @Test
    @Fires("occupied-by-initiator")
    @Silent("occupier-itself")
    void another_victim_of_the_acting_state_leans_against_it() {
        Outcome outcome = Scene.annexation()
                .with(claim("AAA", Scene.INITIATOR, Claim.Status.OCCUPIED))
                .outcome();
        assertThat(outcome.pushes("AAA")).containsExactly(against("occupied-by-initiator", Scene.INITIATOR));
    }

    @Test
    @Silent("occupied-by-initiator")
    void the_affected_party_has_its_own_reason_already() {
        Outcome outcome = Scene.annexation()
                .with(claim(Scene.TARGET, Scene.INITIATOR, Claim.Status.OCCUPIED))
                .outcome();
        assertThat(outcome.statesPushedBy("occupied-by-initiator")).isEmpty();
    }

    @Test
    @Fires("occupier-itself")
    void a_state_that_holds_the_land_of_another_hesitates_to_condemn_it() {
        Outcome outcome = Scene.annexation()
                .with(claim("BBB", "AAA", Claim.Status.OCCUPIED))
                .outcome();
        assertThat(outcome.pushes("AAA")).containsExactly(towards("occupier-itself", Scene.INITIATOR));
    }

    @Test
    @Silent("occupier-itself")
    void a_state_whose_title_is_only_disputed_is_no_occupier() {
        Outcome outcome = Scene.annexation()
                .with(claim("BBB", "AAA", Claim.Status.UNRESOLVED))
                .outcome();
        assertThat(outcome.pushes("AAA")).isEmpty();
    }
}
