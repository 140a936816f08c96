package demarche.rules.drivers;

import static demarche.rules.support.Facts.border;
import static demarche.rules.support.Facts.partnership;
import static demarche.rules.support.Facts.presence;
import static demarche.rules.support.Facts.rivalry;
import static demarche.rules.support.Facts.supporter;
import static demarche.rules.support.Pushed.against;
import static demarche.rules.support.Pushed.towards;
import static org.assertj.core.api.Assertions.assertThat;

import demarche.reasoning.concept.OutsideGuarantee;
import demarche.reasoning.concept.PrincipalSupporter;
import demarche.reasoning.concept.SecurityGuarantee;
import demarche.rules.support.Fires;
import demarche.rules.support.Outcome;
import demarche.rules.support.RuleTest;
import demarche.rules.support.Scene;
import demarche.rules.support.Silent;
import demarche.world.fact.Partnership;
import demarche.world.fact.Presence;
import org.junit.jupiter.api.Test;

@RuleTest
class SecurityTest {

    @Test
    @Fires("rival-of-guarantor")
    void a_rival_outside_the_guarantee_of_a_great_power_on_the_other_side_leans_towards_the_acting_state() {
        Outcome outcome = Scene.annexation()
                .with(new OutsideGuarantee("GGG", "AAA"), rivalry("AAA", "GGG"))
                .outcome();
        assertThat(outcome.pushes("AAA")).containsExactly(towards("rival-of-guarantor", "GGG"));
    }

    @Test
    @Silent("rival-of-guarantor")
    void standing_outside_the_guarantee_without_a_rivalry_is_no_reason() {
        Outcome outcome = Scene.annexation()
                .with(new OutsideGuarantee("GGG", "AAA"), rivalry("AAA", "BBB"))
                .outcome();
        assertThat(outcome.pushes("AAA")).isEmpty();
    }

    @Test
    @Silent("rival-of-guarantor")
    void a_rival_that_is_itself_a_declared_supporter_does_not_lean_towards_the_acting_state() {
        Outcome outcome = Scene.annexation()
                .with(supporter("AAA"), new OutsideGuarantee("GGG", "AAA"), rivalry("AAA", "GGG"))
                .outcome();
        assertThat(outcome.pushes("AAA")).containsExactly(against("declared-for-target", Scene.TARGET));
    }

    @Test
    @Fires("rival-of-initiator")
    void a_rival_of_the_acting_state_leans_against_it() {
        Outcome outcome =
                Scene.annexation().with(rivalry("AAA", Scene.INITIATOR)).outcome();
        assertThat(outcome.pushes("AAA")).containsExactly(against("rival-of-initiator", Scene.INITIATOR));
    }

    @Test
    @Silent("rival-of-initiator")
    void a_rival_of_the_affected_party_is_none_of_the_acting_state() {
        Outcome outcome = Scene.annexation().with(rivalry("AAA", Scene.TARGET)).outcome();
        assertThat(outcome.pushes("AAA")).isEmpty();
    }

    @Test
    @Fires("neighbour-without-ties")
    void a_neighbour_without_ties_to_an_acting_state_that_uses_force_feels_the_threat() {
        Outcome outcome = neighbour(Scene.bombardment());
        assertThat(outcome.pushes("AAA")).containsExactly(against("neighbour-without-ties", Scene.INITIATOR));
    }

    @Test
    @Silent("neighbour-without-ties")
    void an_acting_state_that_uses_no_force_threatens_no_neighbour() {
        assertThat(neighbour(Scene.embargo()).pushes("AAA")).isEmpty();
    }

    @Test
    @Silent("neighbour-without-ties")
    void a_neighbour_under_the_guarantee_of_the_acting_state_feels_no_threat() {
        Outcome outcome = neighbour(Scene.bombardment().with(new SecurityGuarantee(Scene.INITIATOR, "AAA")));
        assertThat(outcome.statesPushedBy("neighbour-without-ties")).isEmpty();
    }

    @Test
    @Silent("neighbour-without-ties")
    void a_neighbour_with_a_partnership_with_the_acting_state_feels_no_threat() {
        Outcome outcome =
                neighbour(Scene.bombardment().with(partnership("AAA", Scene.INITIATOR, Partnership.Level.STRATEGIC)));
        assertThat(outcome.statesPushedBy("neighbour-without-ties")).isEmpty();
    }

    @Test
    @Silent("neighbour-without-ties")
    void a_neighbour_the_acting_state_sustains_feels_no_threat() {
        Outcome outcome = neighbour(Scene.bombardment().with(new PrincipalSupporter(Scene.INITIATOR, "AAA")));
        assertThat(outcome.statesPushedBy("neighbour-without-ties")).isEmpty();
    }

    @Test
    @Silent("neighbour-without-ties")
    void the_affected_party_needs_no_border_to_feel_the_threat() {
        Outcome outcome =
                Scene.bombardment().with(border(Scene.TARGET, Scene.INITIATOR)).outcome();
        assertThat(outcome.pushes(Scene.TARGET)).containsExactly(against("affected-party", Scene.TARGET));
    }

    @Test
    @Silent("rival-of-guarantor")
    void the_rivalry_of_another_is_no_reason() {
        Outcome outcome = Scene.annexation()
                .with(new OutsideGuarantee("GGG", "AAA"), rivalry("BBB", "GGG"))
                .outcome();
        assertThat(outcome.statesPushedBy("rival-of-guarantor")).isEmpty();
    }

    @Test
    @Silent("neighbour-without-ties")
    void a_neighbour_of_a_third_state_feels_no_threat_from_the_acting_state() {
        Outcome outcome = Scene.bombardment().with(border("AAA", "BBB")).outcome();
        assertThat(outcome.pushes("AAA")).isEmpty();
    }

    @Test
    @Fires("neighbour-without-ties")
    void ties_of_others_and_ties_to_others_take_nothing_from_the_threat() {
        Outcome outcome = Scene.bombardment()
                .with(
                        border("AAA", Scene.INITIATOR),
                        new SecurityGuarantee("GGG", "AAA"),
                        new SecurityGuarantee(Scene.INITIATOR, "BBB"),
                        partnership("AAA", "BBB", Partnership.Level.STRATEGIC),
                        partnership("BBB", Scene.INITIATOR, Partnership.Level.STRATEGIC),
                        new PrincipalSupporter("GGG", "AAA"),
                        new PrincipalSupporter(Scene.INITIATOR, "BBB"))
                .outcome();
        assertThat(outcome.pushes("AAA")).containsExactly(against("neighbour-without-ties", Scene.INITIATOR));
    }

    private static Outcome neighbour(Scene scene) {
        return scene.with(border("AAA", Scene.INITIATOR)).outcome();
    }

    @Test
    @Fires("hosts-initiator")
    void a_host_of_contractors_of_the_acting_state_leans_towards_it() {
        Outcome outcome = Scene.annexation()
                .with(presence("AAA", Scene.INITIATOR, Presence.Kind.CONTRACTORS))
                .outcome();
        assertThat(outcome.pushes("AAA")).containsExactly(towards("hosts-initiator", Scene.INITIATOR));
    }

    @Test
    @Silent("hosts-initiator")
    void a_host_that_lives_on_the_acting_state_anyway_is_counted_as_its_client_alone() {
        Outcome outcome = Scene.annexation()
                .with(
                        presence("AAA", Scene.INITIATOR, Presence.Kind.BASE),
                        new PrincipalSupporter(Scene.INITIATOR, "AAA"))
                .outcome();
        assertThat(outcome.pushes("AAA")).doesNotContain(towards("hosts-initiator", Scene.INITIATOR));
    }

    @Test
    @Fires("hosts-supporter")
    void a_host_of_a_declared_supporter_without_its_guarantee_leans_against_the_acting_state() {
        Outcome outcome = Scene.annexation()
                .with(supporter("SSS"), presence("AAA", "SSS", Presence.Kind.BASE))
                .outcome();
        assertThat(outcome.pushes("AAA")).containsExactly(against("hosts-supporter", Scene.TARGET));
    }

    @Test
    @Silent("hosts-supporter")
    void a_host_under_the_guarantee_of_the_supporter_is_counted_as_its_ally_alone() {
        Outcome outcome = Scene.annexation()
                .with(supporter("SSS"), presence("AAA", "SSS", Presence.Kind.BASE), new SecurityGuarantee("SSS", "AAA"))
                .outcome();
        assertThat(outcome.pushes("AAA")).doesNotContain(against("hosts-supporter", Scene.TARGET));
    }
}
