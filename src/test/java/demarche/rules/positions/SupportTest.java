package demarche.rules.positions;

import static demarche.rules.support.Facts.leaning;
import static demarche.rules.support.Facts.limit;
import static demarche.rules.support.Facts.states;
import static demarche.rules.support.Facts.support;
import static org.assertj.core.api.Assertions.assertThat;

import demarche.crisis.Instrument;
import demarche.crisis.Option;
import demarche.rules.support.Fires;
import demarche.rules.support.Outcome;
import demarche.rules.support.RuleTest;
import demarche.rules.support.Scene;
import demarche.rules.support.Silent;
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
        assertThat(support(4000, limit("AAA", "support", "military-to-target"))).isEqualTo(Option.OTHER_TO_TARGET);
    }

    @Test
    @Fires("arms-given")
    @Silent("arms-barred")
    void a_policy_against_sanctions_bars_no_arms() {
        assertThat(support(4000, limit("AAA", "sanctions", "impose"))).isEqualTo(Option.MILITARY_TO_TARGET);
    }

    @Test
    @Silent("arms-barred")
    void a_bar_on_arms_takes_nothing_from_a_state_that_would_give_none() {
        assertThat(support(Scene.UNDECIDED, limit("AAA", "support", "military-to-target")))
                .isEqualTo(Option.NONE);
    }

    @Test
    @Fires("arms-given")
    void a_bar_on_the_arms_of_another_bars_nobody_else() {
        Outcome outcome = Scene.annexation()
                .with(states("AAA"), leaning("AAA", 4000), limit("BBB", "support", "military-to-target"))
                .outcome();
        assertThat(outcome.position("AAA", Instrument.SUPPORT)).isEqualTo(Option.MILITARY_TO_TARGET);
    }

    private static Option support(int milli, Object... facts) {
        return Scene.annexation()
                .with(states("AAA"), leaning("AAA", milli))
                .with(facts)
                .outcome()
                .position("AAA", Instrument.SUPPORT);
    }
}
