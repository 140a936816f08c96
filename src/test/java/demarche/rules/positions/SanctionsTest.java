package demarche.rules.positions;

import static demarche.rules.support.Facts.leaning;
import static demarche.rules.support.Facts.limit;
import static demarche.rules.support.Facts.states;
import static org.assertj.core.api.Assertions.assertThat;

import demarche.reasoning.concept.Hostage;
import demarche.reasoning.concept.SanctionsMeans;
import demarche.rules.support.Fires;
import demarche.rules.support.Outcome;
import demarche.rules.support.RuleTest;
import demarche.rules.support.Scene;
import demarche.rules.support.Silent;
import demarche.world.Instrument;
import demarche.world.Option;
import org.junit.jupiter.api.Test;

@RuleTest
class SanctionsTest {

    @Test
    @Fires("sanctions-imposed")
    @Silent({"sanctions-not-asked", "sanctions-without-means", "sanctions-barred"})
    void a_state_with_the_stance_the_means_and_no_bar_imposes_sanctions() {
        assertThat(sanctions(Scene.FIRMLY_AGAINST, new SanctionsMeans("AAA"))).isEqualTo(Option.IMPOSE);
    }

    @Test
    @Fires("sanctions-not-asked")
    @Silent({"sanctions-imposed", "sanctions-without-means"})
    void a_state_whose_stance_does_not_reach_the_ask_imposes_none_though_it_has_the_means() {
        assertThat(sanctions(Scene.AGAINST, new SanctionsMeans("AAA"))).isEqualTo(Option.NONE);
    }

    @Test
    @Fires("sanctions-without-means")
    @Silent({"sanctions-imposed", "sanctions-not-asked"})
    void a_state_without_the_means_imposes_none_though_its_stance_would() {
        assertThat(sanctions(Scene.FIRMLY_AGAINST)).isEqualTo(Option.NONE);
    }

    @Test
    @Fires("sanctions-barred")
    @Silent({"sanctions-imposed", "sanctions-not-asked"})
    void a_state_whose_policy_rules_sanctions_out_imposes_none_though_it_has_the_stance_and_the_means() {
        assertThat(sanctions(
                        Scene.FIRMLY_AGAINST,
                        new SanctionsMeans("AAA"),
                        limit("AAA", Instrument.SANCTIONS, Option.IMPOSE)))
                .isEqualTo(Option.NONE);
    }

    @Test
    @Fires("sanctions-imposed")
    @Silent("sanctions-barred")
    void a_policy_against_giving_arms_bars_no_sanctions() {
        assertThat(sanctions(
                        Scene.FIRMLY_AGAINST,
                        new SanctionsMeans("AAA"),
                        limit("AAA", Instrument.SUPPORT, Option.MILITARY_TO_TARGET)))
                .isEqualTo(Option.IMPOSE);
    }

    @Test
    @Fires("sanctions-without-means")
    @Silent("sanctions-barred")
    void where_the_means_are_missing_a_bar_explains_nothing() {
        assertThat(sanctions(Scene.FIRMLY_AGAINST, limit("AAA", Instrument.SANCTIONS, Option.IMPOSE)))
                .isEqualTo(Option.NONE);
    }

    @Test
    @Fires("sanctions-without-means")
    void the_means_of_one_state_and_the_bars_of_another_count_for_neither() {
        Outcome outcome = Scene.annexation()
                .with(
                        states("AAA", "BBB"),
                        leaning("AAA", Scene.FIRMLY_AGAINST),
                        leaning("BBB", Scene.FIRMLY_AGAINST),
                        new SanctionsMeans("BBB"),
                        limit("AAA", Instrument.SANCTIONS, Option.IMPOSE))
                .outcome();
        assertThat(outcome.position("AAA", Instrument.SANCTIONS)).isEqualTo(Option.NONE);
        assertThat(outcome.position("BBB", Instrument.SANCTIONS)).isEqualTo(Option.IMPOSE);
    }

    private static Option sanctions(int milli, Object... facts) {
        return Scene.annexation()
                .with(states("AAA"), leaning("AAA", milli))
                .with(facts)
                .outcome()
                .position("AAA", Instrument.SANCTIONS);
    }

    @Test
    @Fires("sanctions-not-dared")
    @Silent({"sanctions-imposed", "sanctions-barred"})
    void a_hostage_of_the_acting_state_imposes_none_though_it_has_the_stance_and_the_means() {
        assertThat(sanctions(Scene.FIRMLY_AGAINST, new SanctionsMeans("AAA"), new Hostage("AAA", Scene.INITIATOR)))
                .isEqualTo(Option.NONE);
    }

    @Test
    @Fires("sanctions-imposed")
    @Silent("sanctions-not-dared")
    void another_state_held_hostage_keeps_nobody_from_sanctions() {
        assertThat(sanctions(Scene.FIRMLY_AGAINST, new SanctionsMeans("AAA"), new Hostage("BBB", Scene.INITIATOR)))
                .isEqualTo(Option.IMPOSE);
    }

    @Test
    @Fires("sanctions-barred")
    @Silent("sanctions-not-dared")
    void where_policy_bars_sanctions_fear_explains_nothing() {
        assertThat(sanctions(
                        Scene.FIRMLY_AGAINST,
                        new SanctionsMeans("AAA"),
                        new Hostage("AAA", Scene.INITIATOR),
                        limit("AAA", Instrument.SANCTIONS, Option.IMPOSE)))
                .isEqualTo(Option.NONE);
    }
}
