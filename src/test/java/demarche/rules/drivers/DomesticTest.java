package demarche.rules.drivers;

import static demarche.rules.support.Facts.linkage;
import static demarche.rules.support.Pushed.against;
import static org.assertj.core.api.Assertions.assertThat;

import demarche.reasoning.concept.DecisiveIdeology;
import demarche.reasoning.concept.Pragmatism;
import demarche.rules.support.Fires;
import demarche.rules.support.Outcome;
import demarche.rules.support.RuleTest;
import demarche.rules.support.Scene;
import demarche.rules.support.Silent;
import demarche.world.fact.Linkage;
import org.junit.jupiter.api.Test;

@RuleTest
class DomesticTest {

    @Test
    @Fires("domestic-order-can-be-raised")
    void a_pragmatic_government_with_unrest_at_home_keeps_out_of_the_front_line() {
        Outcome outcome = Scene.annexation()
                .with(linkage("AAA", Linkage.Kind.DOMESTIC_ORDER), new Pragmatism("AAA", "Creed"))
                .outcome();
        assertThat(outcome.pushes("AAA")).containsExactly(against("domestic-order-can-be-raised", "Borderland"));
    }

    @Test
    @Silent("domestic-order-can-be-raised")
    void a_government_whose_ideology_decides_does_not_mind() {
        Outcome outcome = Scene.annexation()
                .with(linkage("AAA", Linkage.Kind.DOMESTIC_ORDER), new DecisiveIdeology("AAA", "Creed"))
                .outcome();
        assertThat(outcome.pushes("AAA")).isEmpty();
    }

    @Test
    @Silent("domestic-order-can-be-raised")
    void a_movement_that_wants_to_separate_is_another_matter_than_unrest() {
        Outcome outcome = Scene.bombardment()
                .with(linkage("AAA", Linkage.Kind.SEPARATIST_MOVEMENT), new Pragmatism("AAA", "Creed"))
                .outcome();
        assertThat(outcome.pushes("AAA")).isEmpty();
    }

    @Test
    @Silent("domestic-order-can-be-raised")
    void the_pragmatism_of_one_does_not_make_another_mind() {
        Outcome outcome = Scene.annexation()
                .with(linkage("AAA", Linkage.Kind.DOMESTIC_ORDER), new Pragmatism("BBB", "Creed"))
                .outcome();
        assertThat(outcome.pushes("AAA")).isEmpty();
    }
}
