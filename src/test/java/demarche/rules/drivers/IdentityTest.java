package demarche.rules.drivers;

import static demarche.rules.support.Facts.tie;
import static demarche.rules.support.Pushed.against;
import static demarche.rules.support.Pushed.towards;
import static org.assertj.core.api.Assertions.assertThat;

import demarche.rules.support.Fires;
import demarche.rules.support.Outcome;
import demarche.rules.support.RuleTest;
import demarche.rules.support.Scene;
import demarche.rules.support.Silent;
import demarche.world.fact.Tie;
import org.junit.jupiter.api.Test;

@RuleTest
class IdentityTest {

    @Test
    @Fires("liberation-support-from-initiator")
    void a_state_whose_liberation_the_acting_state_supported_leans_towards_it() {
        Outcome outcome = tied(Scene.INITIATOR, Tie.Kind.LIBERATION_SUPPORT);
        assertThat(outcome.pushes("AAA"))
                .containsExactly(towards("liberation-support-from-initiator", Scene.INITIATOR));
    }

    @Test
    @Silent("liberation-support-from-initiator")
    void liberation_support_from_a_third_state_is_no_debt_to_the_acting_state() {
        assertThat(tied("BBB", Tie.Kind.LIBERATION_SUPPORT).pushes("AAA")).isEmpty();
    }

    @Test
    @Silent("liberation-support-from-initiator")
    void a_shared_religion_is_no_memory_of_liberation() {
        assertThat(tied(Scene.INITIATOR, Tie.Kind.RELIGION).pushes("AAA")).isEmpty();
    }

    @Test
    @Fires("diaspora-from-target")
    void a_state_with_a_diaspora_from_the_affected_party_leans_against_the_acting_state() {
        Outcome outcome = tied(Scene.TARGET, Tie.Kind.DIASPORA);
        assertThat(outcome.pushes("AAA")).containsExactly(against("diaspora-from-target", Scene.TARGET));
    }

    @Test
    @Silent("diaspora-from-target")
    void a_diaspora_from_the_acting_state_is_none_from_the_affected_party() {
        assertThat(tied(Scene.INITIATOR, Tie.Kind.DIASPORA).pushes("AAA")).isEmpty();
    }

    @Test
    @Silent("diaspora-from-target")
    void colonial_rule_over_the_affected_party_is_no_diaspora() {
        assertThat(tied(Scene.TARGET, Tie.Kind.COLONIAL_RULE).pushes("AAA")).isEmpty();
    }

    private static Outcome tied(String other, Tie.Kind kind) {
        return Scene.annexation().with(tie("AAA", other, kind)).outcome();
    }
}
