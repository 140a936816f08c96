package demarche.rules.positions;

import static demarche.rules.support.Facts.leaning;
import static demarche.rules.support.Facts.limit;
import static demarche.rules.support.Facts.states;
import static demarche.rules.support.Facts.support;
import static org.assertj.core.api.Assertions.assertThat;

import demarche.reasoning.concept.UnsparedArms;
import demarche.rules.support.Fires;
import demarche.rules.support.Outcome;
import demarche.rules.support.RuleTest;
import demarche.rules.support.Scene;
import demarche.rules.support.Silent;
import demarche.world.Instrument;
import demarche.world.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@RuleTest
class SupportTest {

    @ParameterizedTest(name = "a stance of {0} comes to {1}")
    @CsvSource({"3999, OTHER_TO_TARGET", "2000, OTHER_TO_TARGET", "1999, NONE", "-2999, NONE", "-3000, TO_INITIATOR"})
    @Fires("support-as-placed")
    @Silent({"arms-given", "arms-barred"})
    void below_the_ask_of_arms_a_state_supports_a_party_as_its_stance_places_it(int milli, Option option) {
        assertThat(support(milli)).isEqualTo(option);
    }

    @Test
    @Fires("arms-given")
    @Silent({"support-as-placed", "arms-barred"})
    void a_state_whose_stance_reaches_the_ask_of_arms_gives_arms() {
        assertThat(support(4000)).isEqualTo(Option.MILITARY_TO_TARGET);
    }

    @Test
    @Fires("arms-barred")
    @Silent({"arms-given", "support-as-placed"})
    void a_state_barred_from_giving_arms_gives_other_support_instead() {
        assertThat(support(4000, limit("AAA", Instrument.SUPPORT, Option.MILITARY_TO_TARGET)))
                .isEqualTo(Option.OTHER_TO_TARGET);
    }

    @Test
    @Fires("arms-given")
    @Silent("arms-barred")
    void a_policy_against_sanctions_bars_no_arms() {
        assertThat(support(4000, limit("AAA", Instrument.SANCTIONS, Option.IMPOSE)))
                .isEqualTo(Option.MILITARY_TO_TARGET);
    }

    @Test
    @Silent("arms-barred")
    void a_bar_on_arms_takes_nothing_from_a_state_that_would_give_none() {
        assertThat(support(Scene.UNDECIDED, limit("AAA", Instrument.SUPPORT, Option.MILITARY_TO_TARGET)))
                .isEqualTo(Option.NONE);
    }

    @Test
    @Fires("arms-given")
    void a_bar_on_the_arms_of_another_bars_nobody_else() {
        Outcome outcome = Scene.annexation()
                .with(states("AAA"), leaning("AAA", 4000), limit("BBB", Instrument.SUPPORT, Option.MILITARY_TO_TARGET))
                .outcome();
        assertThat(outcome.position("AAA", Instrument.SUPPORT)).isEqualTo(Option.MILITARY_TO_TARGET);
    }

    @ParameterizedTest(name = "a stance of {0} that would come to {1}")
    @CsvSource({"2000, OTHER_TO_TARGET", "3999, OTHER_TO_TARGET", "-3000, TO_INITIATOR"})
    @Fires("support-barred")
    @Silent({"support-as-placed", "arms-barred"})
    void a_state_barred_from_the_support_its_stance_reaches_supports_neither_party(int milli, Option option) {
        assertThat(support(milli, limit("AAA", Instrument.SUPPORT, option))).isEqualTo(Option.NONE);
    }

    @ParameterizedTest(name = "a bar on {1} at a stance of {0}")
    @CsvSource({"2000, TO_INITIATOR, OTHER_TO_TARGET", "-3000, OTHER_TO_TARGET, TO_INITIATOR"})
    @Fires("support-as-placed")
    @Silent("support-barred")
    void a_bar_on_supporting_one_party_bars_no_support_of_the_other(int milli, Option barred, Option option) {
        assertThat(support(milli, limit("AAA", Instrument.SUPPORT, barred))).isEqualTo(option);
    }

    @Test
    @Fires("arms-barred")
    @Silent("support-barred")
    void a_bar_on_arms_alone_leaves_other_support_open() {
        assertThat(support(4000, limit("AAA", Instrument.SUPPORT, Option.MILITARY_TO_TARGET)))
                .isEqualTo(Option.OTHER_TO_TARGET);
        assertThat(support(2000, limit("AAA", Instrument.SUPPORT, Option.MILITARY_TO_TARGET)))
                .isEqualTo(Option.OTHER_TO_TARGET);
    }

    @Test
    @Silent("support-barred")
    void a_bar_on_support_takes_nothing_from_a_state_that_would_give_none() {
        assertThat(support(
                        Scene.UNDECIDED,
                        limit("AAA", Instrument.SUPPORT, Option.OTHER_TO_TARGET),
                        limit("AAA", Instrument.SUPPORT, Option.TO_INITIATOR)))
                .isEqualTo(Option.NONE);
    }

    @Test
    @Silent("support-barred")
    void neither_the_bar_of_another_state_nor_one_on_another_instrument_bars_support() {
        assertThat(support(
                        2000,
                        limit("BBB", Instrument.SUPPORT, Option.OTHER_TO_TARGET),
                        limit("AAA", Instrument.SANCTIONS, Option.OTHER_TO_TARGET)))
                .isEqualTo(Option.OTHER_TO_TARGET);
    }

    @Test
    @Silent("support-barred")
    void a_party_is_not_asked_for_support_and_so_not_barred_from_it() {
        Outcome outcome = Scene.annexation()
                .with(
                        states(Scene.TARGET),
                        leaning(Scene.TARGET, 2000),
                        limit(Scene.TARGET, Instrument.SUPPORT, Option.OTHER_TO_TARGET))
                .outcome();
        assertThat(outcome.positions(Scene.TARGET, Instrument.SUPPORT)).isEmpty();
    }

    @Test
    @Fires("all-support-barred")
    @Silent("arms-barred")
    void a_state_barred_from_arms_and_from_other_support_supports_neither_party() {
        assertThat(support(
                        4000,
                        limit("AAA", Instrument.SUPPORT, Option.MILITARY_TO_TARGET),
                        limit("AAA", Instrument.SUPPORT, Option.OTHER_TO_TARGET)))
                .isEqualTo(Option.NONE);
    }

    @Test
    @Fires("arms-barred")
    @Silent("all-support-barred")
    void a_state_barred_from_arms_alone_still_gives_other_support() {
        assertThat(support(4000, limit("AAA", Instrument.SUPPORT, Option.MILITARY_TO_TARGET)))
                .isEqualTo(Option.OTHER_TO_TARGET);
    }

    private static Option support(int milli, Object... facts) {
        return Scene.annexation()
                .with(states("AAA"), leaning("AAA", milli))
                .with(facts)
                .outcome()
                .position("AAA", Instrument.SUPPORT);
    }

    @Test
    @Fires("arms-not-to-spare")
    @Silent({"arms-given", "nothing-to-give"})
    void a_state_with_no_arms_to_give_gives_other_support() {
        assertThat(support(4000, new UnsparedArms("AAA"))).isEqualTo(Option.OTHER_TO_TARGET);
    }

    @Test
    @Fires("arms-given")
    @Silent("arms-not-to-spare")
    void the_empty_arsenal_of_another_keeps_nobody_from_giving_arms() {
        assertThat(support(4000, new UnsparedArms("BBB"))).isEqualTo(Option.MILITARY_TO_TARGET);
    }

    @Test
    @Fires("nothing-to-give")
    @Silent({"arms-not-to-spare", "all-support-barred"})
    void a_state_with_no_arms_to_give_that_is_barred_from_other_support_supports_neither_party() {
        assertThat(support(4000, new UnsparedArms("AAA"), limit("AAA", Instrument.SUPPORT, Option.OTHER_TO_TARGET)))
                .isEqualTo(Option.NONE);
    }

    @Test
    @Fires("all-support-barred")
    @Silent("nothing-to-give")
    void where_policy_bars_all_support_an_empty_arsenal_explains_nothing() {
        assertThat(support(
                        4000,
                        new UnsparedArms("AAA"),
                        limit("AAA", Instrument.SUPPORT, Option.MILITARY_TO_TARGET),
                        limit("AAA", Instrument.SUPPORT, Option.OTHER_TO_TARGET)))
                .isEqualTo(Option.NONE);
    }
}
