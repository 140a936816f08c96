package demarche.rules.concepts;

import static demarche.rules.support.Facts.capability;
import static demarche.rules.support.Facts.claim;
import static demarche.rules.support.Facts.states;
import static org.assertj.core.api.Assertions.assertThat;

import demarche.reasoning.concept.UnsparedArms;
import demarche.rules.support.Fires;
import demarche.rules.support.Outcome;
import demarche.rules.support.RuleTest;
import demarche.rules.support.Scene;
import demarche.rules.support.Silent;
import demarche.world.fact.Claim;
import org.junit.jupiter.api.Test;

@RuleTest
class ArmsTest {

    @Test
    @Fires("no-forces")
    void a_state_without_forces_has_no_arms_to_give() {
        Outcome outcome =
                Scene.annexation().with(states("AAA"), capability("AAA", 0)).outcome();
        assertThat(outcome.concluded(UnsparedArms.class)).containsExactly(new UnsparedArms("AAA"));
    }

    @Test
    @Silent("no-forces")
    void the_smallest_share_of_capabilities_is_more_than_none() {
        Outcome outcome =
                Scene.annexation().with(states("AAA"), capability("AAA", 1)).outcome();
        assertThat(outcome.concluded(UnsparedArms.class)).isEmpty();
    }

    @Test
    @Fires("arms-needed-at-home")
    void a_state_part_of_which_another_occupies_needs_its_arms_at_home() {
        Outcome outcome = Scene.annexation()
                .with(states("AAA"), claim("AAA", "BBB", Claim.Status.OCCUPIED))
                .outcome();
        assertThat(outcome.concluded(UnsparedArms.class)).containsExactly(new UnsparedArms("AAA"));
    }

    @Test
    @Silent("arms-needed-at-home")
    void an_unresolved_claim_and_the_occupied_affected_party_take_no_arms_from_anybody() {
        Outcome outcome = Scene.annexation()
                .with(
                        states("AAA"),
                        claim("AAA", "BBB", Claim.Status.UNRESOLVED),
                        claim(Scene.TARGET, Scene.INITIATOR, Claim.Status.OCCUPIED))
                .outcome();
        assertThat(outcome.concluded(UnsparedArms.class)).isEmpty();
    }
}
