package demarche.rules.concepts;

import static demarche.rules.support.Facts.greatPower;
import static demarche.rules.support.Facts.states;
import static demarche.rules.support.Facts.support;
import static demarche.rules.support.Facts.veto;
import static org.assertj.core.api.Assertions.assertThat;

import demarche.reasoning.concept.PrincipalSupporter;
import demarche.reasoning.concept.Shield;
import demarche.rules.support.Fires;
import demarche.rules.support.Outcome;
import demarche.rules.support.RuleTest;
import demarche.rules.support.Scene;
import demarche.rules.support.Silent;
import demarche.world.fact.Support;
import org.junit.jupiter.api.Test;

@RuleTest
class SupporterTest {

    @Test
    @Fires("principal-supporter")
    void a_supporter_in_two_ways_is_a_principal_supporter() {
        Outcome outcome = Scene.annexation()
                .with(support("AAA", "SUP", Support.Kind.ECONOMIC), support("AAA", "SUP", Support.Kind.MILITARY))
                .outcome();
        assertThat(outcome.concluded(PrincipalSupporter.class)).containsExactly(new PrincipalSupporter("SUP", "AAA"));
    }

    @Test
    @Silent("principal-supporter")
    void a_supporter_in_one_way_is_none() {
        Outcome outcome = Scene.annexation()
                .with(support("AAA", "SUP", Support.Kind.ECONOMIC))
                .outcome();
        assertThat(outcome.concluded(PrincipalSupporter.class)).isEmpty();
    }

    @Test
    @Silent("principal-supporter")
    void two_supporters_in_one_way_each_are_none() {
        Outcome outcome = Scene.annexation()
                .with(support("AAA", "SUP", Support.Kind.ECONOMIC), support("AAA", "TWO", Support.Kind.MILITARY))
                .outcome();
        assertThat(outcome.concluded(PrincipalSupporter.class)).isEmpty();
    }

    @Test
    @Fires("shield")
    void a_veto_shields_the_state_the_draft_was_directed_against() {
        Outcome outcome = Scene.annexation().with(veto("GGG", "AAA")).outcome();
        assertThat(outcome.concluded(Shield.class)).containsExactly(new Shield("GGG", "AAA"));
    }

    @Test
    @Silent("shield")
    void the_right_to_a_veto_that_was_not_cast_shields_nobody() {
        Outcome outcome =
                Scene.annexation().with(states("AAA"), greatPower("GGG")).outcome();
        assertThat(outcome.concluded(Shield.class)).isEmpty();
    }

    @Test
    @Silent("principal-supporter")
    void support_of_two_kinds_to_two_states_makes_neither_dependent() {
        Outcome outcome = Scene.annexation()
                .with(support("AAA", "SUP", Support.Kind.ECONOMIC), support("BBB", "SUP", Support.Kind.MILITARY))
                .outcome();
        assertThat(outcome.concluded(PrincipalSupporter.class)).isEmpty();
    }
}
