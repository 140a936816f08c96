package demarche.rules.reassessment;

import static demarche.rules.support.Facts.atRest;
import static demarche.rules.support.Facts.states;
import static demarche.rules.support.Facts.stood;
import static demarche.rules.support.Facts.turned;
import static demarche.rules.support.Pushed.towards;
import static org.assertj.core.api.Assertions.assertThat;

import demarche.reasoning.memory.LeverValue;
import demarche.rules.support.Fires;
import demarche.rules.support.Outcome;
import demarche.rules.support.RuleTest;
import demarche.rules.support.Scene;
import demarche.rules.support.Silent;
import demarche.rules.support.Stood;
import demarche.world.Instrument;
import demarche.world.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@RuleTest
class CoalitionEasesTest {
    private static final String RULE = "sanctions-without-company";
    private static final LeverValue FRAYS = turned("coalition-cohesion", 500);
    private static final Stood SANCTIONING = stood("AAA", Instrument.SANCTIONS, 3000);

    @Test
    @Fires(RULE)
    void the_further_the_coalition_withdraws_the_less_sense_the_sanctions_of_one_state_make() {
        assertThat(under(FRAYS, SANCTIONING).pushes("AAA"))
                .containsExactly(towards(RULE, Scene.INITIATOR).on("sanctions").atStrength(500));
        assertThat(under(turned("coalition-cohesion", 1000), SANCTIONING).pushes("AAA"))
                .containsExactly(towards(RULE, Scene.INITIATOR).on("sanctions"));
    }

    @Test
    @Silent(RULE)
    void while_the_coalition_holds_sanctions_make_sense() {
        assertThat(under(atRest("coalition-cohesion"), SANCTIONING).pushes("AAA"))
                .isEmpty();
    }

    @Test
    @Silent(RULE)
    void another_dial_eases_no_coalition() {
        assertThat(under(turned("secondary-sanctions", 500), SANCTIONING).pushes("AAA"))
                .isEmpty();
    }

    @ParameterizedTest(name = "a stance of {1} on {0}")
    @CsvSource({"SANCTIONS, 2999", "SUPPORT, 4000", "VOTE, 5000", "RECOGNITION, 5000"})
    @Silent(RULE)
    void a_state_that_imposed_no_sanctions_has_none_to_ease(Instrument instrument, int milli) {
        assertThat(under(FRAYS, stood("AAA", instrument, milli)).pushes("AAA")).isEmpty();
    }

    @Test
    @Silent(RULE)
    void a_state_that_lacked_the_means_to_sanction_has_none_to_ease() {
        assertThat(under(FRAYS, SANCTIONING.but(Option.NONE)).pushes("AAA")).isEmpty();
    }

    @Test
    @Silent(RULE)
    void sanctions_of_an_earlier_round_alone_are_none_to_ease() {
        assertThat(under(FRAYS, SANCTIONING.inRound(1)).pushes("AAA")).isEmpty();
    }

    private static Outcome under(Object... facts) {
        return Scene.bombardment().with(states("AAA")).with(facts).outcome();
    }
}
