package demarche.rules.reassessment;

import static demarche.rules.support.Facts.atRest;
import static demarche.rules.support.Facts.energy;
import static demarche.rules.support.Facts.states;
import static demarche.rules.support.Pushed.towards;
import static org.assertj.core.api.Assertions.assertThat;

import demarche.reasoning.concept.Exposure;
import demarche.reasoning.concept.ExposureKind;
import demarche.reasoning.memory.Insulation;
import demarche.reasoning.memory.LeverValue;
import demarche.rules.support.Fires;
import demarche.rules.support.Outcome;
import demarche.rules.support.RuleTest;
import demarche.rules.support.Scene;
import demarche.rules.support.Silent;
import demarche.world.fact.Energy;
import org.junit.jupiter.api.Test;

@RuleTest
class EnergyShockTest {
    private static final String GAS = "gas-price-pain";
    private static final String OIL = "oil-price-pain";
    private static final LeverValue DEAR_GAS = new LeverValue("gas-price", 100, 500, "", "");
    private static final LeverValue DEAR_OIL = new LeverValue("oil-price", 100, 500, "", "");
    private static final LeverValue CHEAP_GAS = new LeverValue("gas-price", -25, 500, "", "");
    private static final LeverValue CHEAP_OIL = new LeverValue("oil-price", -25, 500, "", "");

    @Test
    @Fires(GAS)
    @Silent(OIL)
    void dear_gas_weighs_on_deeds_of_a_state_as_far_as_it_buys_from_the_acting_state() {
        assertThat(under(DEAR_GAS, atRest("oil-price"), exposed(ExposureKind.GAS, Scene.INITIATOR))
                        .pushes("AAA"))
                .filteredOn(pushed -> pushed.rule().equals(GAS))
                .containsExactlyInAnyOrder(
                        towards(GAS, Scene.INITIATOR).on("sanctions").atStrength(200),
                        towards(GAS, Scene.INITIATOR).on("support").atStrength(200));
    }

    @Test
    @Fires(OIL)
    @Silent(GAS)
    void dear_oil_weighs_on_deeds_of_a_state_as_far_as_it_buys_from_the_acting_state() {
        assertThat(under(DEAR_OIL, atRest("gas-price"), exposed(ExposureKind.OIL, Scene.INITIATOR))
                        .pushes("AAA"))
                .filteredOn(pushed -> pushed.rule().equals(OIL))
                .containsExactlyInAnyOrder(
                        towards(OIL, Scene.INITIATOR).on("sanctions").atStrength(200),
                        towards(OIL, Scene.INITIATOR).on("support").atStrength(200));
    }

    @Test
    @Fires({GAS, OIL})
    void at_the_highest_price_and_full_exposure_the_pain_is_felt_in_full() {
        Outcome outcome = under(
                new LeverValue("gas-price", 200, 1000, "", ""),
                new LeverValue("oil-price", 200, 1000, "", ""),
                energy("AAA", Scene.INITIATOR, Energy.Fuel.GAS, Scene.FULL_ENERGY),
                energy("AAA", Scene.INITIATOR, Energy.Fuel.OIL, Scene.FULL_ENERGY));
        assertThat(outcome.pushes("AAA"))
                .contains(
                        towards(GAS, Scene.INITIATOR).on("sanctions"),
                        towards(OIL, Scene.INITIATOR).on("sanctions"));
    }

    @Test
    @Silent({GAS, OIL})
    void at_rest_prices_pain_nobody() {
        silent(
                atRest("gas-price"),
                atRest("oil-price"),
                exposed(ExposureKind.GAS, Scene.INITIATOR),
                exposed(ExposureKind.OIL, Scene.INITIATOR));
    }

    @Test
    @Silent({GAS, OIL})
    void cheap_fuel_pains_no_buyer() {
        silent(
                CHEAP_GAS,
                CHEAP_OIL,
                exposed(ExposureKind.GAS, Scene.INITIATOR),
                exposed(ExposureKind.OIL, Scene.INITIATOR));
    }

    @Test
    @Silent({GAS, OIL})
    void dear_gas_pains_no_buyer_of_oil_and_dear_oil_no_buyer_of_gas() {
        silent(DEAR_GAS, exposed(ExposureKind.OIL, Scene.INITIATOR));
        silent(DEAR_OIL, exposed(ExposureKind.GAS, Scene.INITIATOR));
    }

    @Test
    @Silent({GAS, OIL})
    void exposure_in_trade_is_none_in_fuel() {
        silent(DEAR_GAS, DEAR_OIL, exposed(ExposureKind.TRADE, Scene.INITIATOR));
    }

    @Test
    @Silent({GAS, OIL})
    void who_buys_from_another_seller_has_no_reason_to_ease_on_the_acting_state() {
        silent(DEAR_GAS, DEAR_OIL, exposed(ExposureKind.GAS, Scene.TARGET), exposed(ExposureKind.OIL, Scene.TARGET));
    }

    @Test
    @Silent({GAS, OIL})
    void an_insulated_state_does_not_weigh_a_price() {
        silent(
                DEAR_GAS,
                DEAR_OIL,
                exposed(ExposureKind.GAS, Scene.INITIATOR),
                exposed(ExposureKind.OIL, Scene.INITIATOR),
                new Insulation("AAA", "test"));
    }

    @Test
    @Fires({GAS, OIL})
    void the_insulation_of_one_buyer_takes_no_pain_from_another() {
        Outcome outcome = under(
                DEAR_GAS,
                DEAR_OIL,
                exposed(ExposureKind.GAS, Scene.INITIATOR),
                exposed(ExposureKind.OIL, Scene.INITIATOR),
                new Insulation("BBB", "test"));
        assertThat(outcome.statesPushedBy(GAS)).containsExactly("AAA");
        assertThat(outcome.statesPushedBy(OIL)).containsExactly("AAA");
    }

    private static Exposure exposed(ExposureKind kind, String seller) {
        return new Exposure("AAA", seller, kind, 400);
    }

    private static void silent(Object... facts) {
        Outcome outcome = under(facts);
        assertThat(outcome.statesPushedBy(GAS)).isEmpty();
        assertThat(outcome.statesPushedBy(OIL)).isEmpty();
    }

    private static Outcome under(Object... facts) {
        return Scene.bombardment().with(states("AAA")).with(facts).outcome();
    }
}
