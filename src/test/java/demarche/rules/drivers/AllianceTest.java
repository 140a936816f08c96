package demarche.rules.drivers;

import static demarche.rules.support.Facts.partnership;
import static demarche.rules.support.Facts.supporter;
import static demarche.rules.support.Facts.supporterOfInitiator;
import static demarche.rules.support.Pushed.against;
import static demarche.rules.support.Pushed.towards;
import static org.assertj.core.api.Assertions.assertThat;

import demarche.reasoning.concept.Alignment;
import demarche.reasoning.concept.SecurityGuarantee;
import demarche.rules.support.Fires;
import demarche.rules.support.Outcome;
import demarche.rules.support.RuleTest;
import demarche.rules.support.Scene;
import demarche.rules.support.Silent;
import demarche.world.Side;
import demarche.world.fact.Partnership;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@RuleTest
class AllianceTest {

    @Test
    @Fires("guaranteed-by-supporter")
    void a_guarantee_from_a_declared_supporter_leans_against_the_acting_state() {
        Outcome outcome = Scene.annexation()
                .with(supporter("GGG"), new SecurityGuarantee("GGG", "AAA"))
                .outcome();
        assertThat(outcome.pushes("AAA")).containsExactly(against("guaranteed-by-supporter", Scene.TARGET));
    }

    @Test
    @Fires("guaranteed-by-supporter")
    void guarantees_from_two_declared_supporters_count_once() {
        Outcome outcome = Scene.annexation()
                .with(
                        supporter("GGG"),
                        supporter("HHH"),
                        new SecurityGuarantee("GGG", "AAA"),
                        new SecurityGuarantee("HHH", "AAA"))
                .outcome();
        assertThat(outcome.pushes("AAA")).hasSize(1);
    }

    @Test
    @Silent("guaranteed-by-supporter")
    void a_guarantee_from_a_great_power_that_has_taken_no_side_is_no_reason() {
        Outcome outcome = Scene.annexation()
                .with(supporter("SUP"), new SecurityGuarantee("GGG", "AAA"))
                .outcome();
        assertThat(outcome.pushes("AAA")).isEmpty();
    }

    @Test
    @Fires("guaranteed-by-initiator")
    @Silent("guaranteed-by-supporter")
    void a_guarantee_from_the_acting_state_leans_towards_it() {
        Outcome outcome = Scene.annexation()
                .with(new SecurityGuarantee(Scene.INITIATOR, "AAA"))
                .outcome();
        assertThat(outcome.pushes("AAA")).containsExactly(towards("guaranteed-by-initiator", Scene.INITIATOR));
    }

    @Test
    @Silent({"guaranteed-by-initiator", "guaranteed-by-supporter"})
    void a_guarantee_from_a_supporter_of_the_acting_state_is_none_from_the_acting_state() {
        Outcome outcome = Scene.annexation()
                .with(supporterOfInitiator("GGG"), new SecurityGuarantee("GGG", "AAA"))
                .outcome();
        assertThat(outcome.pushes("AAA")).isEmpty();
    }

    @Test
    @Fires("aligned-with-supporters")
    @Silent({"close-to-supporters", "aligned-with-initiator"})
    void concerting_policy_with_declared_supporters_leans_against_the_acting_state() {
        Outcome outcome = Scene.annexation()
                .with(new Alignment("AAA", "UNION", Side.TARGET, false))
                .outcome();
        assertThat(outcome.pushes("AAA")).containsExactly(against("aligned-with-supporters", "UNION"));
    }

    @Test
    @Fires("aligned-with-initiator")
    @Silent({"aligned-with-supporters", "close-to-supporters"})
    void pooling_policy_with_the_acting_state_leans_towards_it() {
        Outcome outcome = Scene.annexation()
                .with(new Alignment("AAA", "UNION", Side.INITIATOR, false))
                .outcome();
        assertThat(outcome.pushes("AAA")).containsExactly(towards("aligned-with-initiator", "UNION"));
    }

    @Test
    @Silent("aligned-with-initiator")
    void seeking_closeness_to_a_union_of_the_acting_state_is_not_pooling_policy_with_it() {
        Outcome outcome = Scene.annexation()
                .with(new Alignment("AAA", "UNION", Side.INITIATOR, true))
                .outcome();
        assertThat(outcome.pushes("AAA")).isEmpty();
    }

    @Test
    @Fires("close-to-supporters")
    @Silent("aligned-with-supporters")
    void seeking_closeness_to_an_organisation_of_supporters_leans_against_the_acting_state() {
        Outcome outcome = Scene.annexation()
                .with(new Alignment("AAA", "PACT", Side.TARGET, true))
                .outcome();
        assertThat(outcome.pushes("AAA")).containsExactly(against("close-to-supporters", "PACT"));
    }

    @Test
    @Silent("close-to-supporters")
    void closeness_to_supporters_is_no_reason_for_a_state_the_acting_state_guarantees() {
        Outcome outcome = Scene.annexation()
                .with(new Alignment("AAA", "PACT", Side.TARGET, true), new SecurityGuarantee(Scene.INITIATOR, "AAA"))
                .outcome();
        assertThat(outcome.pushes("AAA")).containsExactly(towards("guaranteed-by-initiator", Scene.INITIATOR));
    }

    @Test
    @Fires("comprehensive-partner-of-initiator")
    @Silent("strategic-partner-of-initiator")
    void a_comprehensive_partner_of_the_acting_state_leans_towards_it_once_whatever_else_was_declared() {
        Outcome outcome = Scene.annexation()
                .with(
                        partnership("AAA", Scene.INITIATOR, Partnership.Level.COMPREHENSIVE_STRATEGIC),
                        partnership("AAA", Scene.INITIATOR, Partnership.Level.STRATEGIC))
                .outcome();
        assertThat(outcome.pushes("AAA"))
                .containsExactly(towards("comprehensive-partner-of-initiator", Scene.INITIATOR));
    }

    @Test
    @Fires("strategic-partner-of-initiator")
    @Silent("comprehensive-partner-of-initiator")
    void a_strategic_partner_of_the_acting_state_leans_towards_it() {
        Outcome outcome = Scene.annexation()
                .with(partnership("AAA", Scene.INITIATOR, Partnership.Level.STRATEGIC))
                .outcome();
        assertThat(outcome.pushes("AAA")).containsExactly(towards("strategic-partner-of-initiator", Scene.INITIATOR));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Partnership.Level.class)
    @Fires("partner-of-target")
    @Silent({"comprehensive-partner-of-initiator", "strategic-partner-of-initiator"})
    void a_partner_of_the_affected_party_leans_against_the_acting_state(Partnership.Level level) {
        Outcome outcome =
                Scene.annexation().with(partnership("AAA", Scene.TARGET, level)).outcome();
        assertThat(outcome.pushes("AAA")).containsExactly(against("partner-of-target", Scene.TARGET));
    }

    @Test
    @Silent("partner-of-target")
    void a_partner_of_a_declared_supporter_is_no_partner_of_the_affected_party() {
        Outcome outcome = Scene.annexation()
                .with(supporter("SUP"), partnership("AAA", "SUP", Partnership.Level.STRATEGIC))
                .outcome();
        assertThat(outcome.pushes("AAA")).isEmpty();
    }

    @Test
    @Silent("guaranteed-by-supporter")
    void a_guarantee_from_the_affected_party_is_none_from_a_supporter_of_it() {
        Outcome outcome = Scene.annexation()
                .with(supporter("SUP"), new SecurityGuarantee(Scene.TARGET, "AAA"))
                .outcome();
        assertThat(outcome.pushes("AAA")).isEmpty();
    }

    @Test
    @Fires("close-to-supporters")
    void closeness_counts_where_the_acting_state_guarantees_another_or_another_guarantees_the_state() {
        Outcome outcome = Scene.annexation()
                .with(
                        new Alignment("AAA", "PACT", Side.TARGET, true),
                        new SecurityGuarantee(Scene.INITIATOR, "BBB"),
                        new SecurityGuarantee("GGG", "AAA"))
                .outcome();
        assertThat(outcome.pushes("AAA")).containsExactly(against("close-to-supporters", "PACT"));
    }

    @Test
    @Fires("strategic-partner-of-initiator")
    void a_comprehensive_partnership_of_another_pair_takes_nothing_from_a_strategic_one() {
        Outcome outcome = Scene.annexation()
                .with(
                        partnership("AAA", Scene.INITIATOR, Partnership.Level.STRATEGIC),
                        partnership("AAA", "BBB", Partnership.Level.COMPREHENSIVE_STRATEGIC),
                        partnership("BBB", Scene.INITIATOR, Partnership.Level.COMPREHENSIVE_STRATEGIC))
                .outcome();
        assertThat(outcome.pushes("AAA")).containsExactly(towards("strategic-partner-of-initiator", Scene.INITIATOR));
    }

    @Test
    @Silent("guaranteed-by-initiator")
    void a_guarantor_that_turns_on_one_of_its_own_binds_none_of_the_others() {
        Outcome outcome = Scene.annexation()
                .with(
                        new SecurityGuarantee(Scene.INITIATOR, "AAA"),
                        new SecurityGuarantee(Scene.INITIATOR, Scene.TARGET))
                .outcome();
        assertThat(outcome.pushes("AAA")).isEmpty();
    }

    @Test
    @Fires("guaranteed-by-initiator")
    void a_guarantee_of_the_affected_party_by_another_frees_no_ally_of_the_acting_state() {
        Outcome outcome = Scene.annexation()
                .with(new SecurityGuarantee(Scene.INITIATOR, "AAA"), new SecurityGuarantee("GGG", Scene.TARGET))
                .outcome();
        assertThat(outcome.pushes("AAA")).containsExactly(towards("guaranteed-by-initiator", Scene.INITIATOR));
    }
}
