package demarche.rules.drivers;

import static demarche.rules.support.Pushed.against;
import static demarche.rules.support.Pushed.towards;
import static org.assertj.core.api.Assertions.assertThat;

import demarche.reasoning.concept.CoalitionMarket;
import demarche.reasoning.concept.DecisiveIdeology;
import demarche.reasoning.concept.Exposure;
import demarche.reasoning.concept.ExposureKind;
import demarche.rules.support.Fires;
import demarche.rules.support.Outcome;
import demarche.rules.support.RuleTest;
import demarche.rules.support.Scene;
import demarche.rules.support.Silent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@RuleTest
class ExposureTest {

    @Test
    @Fires("price-of-siding-with-initiator")
    void exposure_to_a_market_of_the_coalition_leans_against_the_acting_state_by_its_degree() {
        Outcome outcome = Scene.annexation()
                .with(new CoalitionMarket("UNION"), new Exposure("AAA", "UNION", ExposureKind.TRADE, 400))
                .outcome();
        assertThat(outcome.pushes("AAA"))
                .containsExactly(
                        against("price-of-siding-with-initiator", "UNION").atStrength(400));
    }

    @Test
    @Fires("price-of-siding-with-initiator")
    void two_markets_of_the_coalition_are_two_reasons() {
        Outcome outcome = Scene.annexation()
                .with(
                        new CoalitionMarket("ONE"),
                        new CoalitionMarket("TWO"),
                        new Exposure("AAA", "ONE", ExposureKind.TRADE, 400),
                        new Exposure("AAA", "TWO", ExposureKind.TRADE, 400))
                .outcome();
        assertThat(outcome.pushes("AAA"))
                .containsExactly(
                        against("price-of-siding-with-initiator", "ONE").atStrength(400),
                        against("price-of-siding-with-initiator", "TWO").atStrength(400));
    }

    @Test
    @Silent("price-of-siding-with-initiator")
    void a_state_whose_ideology_decides_pays_no_attention_to_the_price() {
        Outcome outcome = Scene.annexation()
                .with(
                        new CoalitionMarket("UNION"),
                        new Exposure("AAA", "UNION", ExposureKind.TRADE, 400),
                        new DecisiveIdeology("AAA", "Creed"))
                .outcome();
        assertThat(outcome.pushes("AAA")).isEmpty();
    }

    @Test
    @Silent("price-of-siding-with-initiator")
    void a_market_that_nobody_of_the_coalition_can_close_has_no_price() {
        Outcome outcome = Scene.annexation()
                .with(new CoalitionMarket("UNION"), new Exposure("AAA", "BBB", ExposureKind.TRADE, 400))
                .outcome();
        assertThat(outcome.pushes("AAA")).isEmpty();
    }

    @Test
    @Fires("trade-with-initiator")
    @Silent({"gas-from-initiator", "oil-from-initiator", "arms-from-initiator"})
    void trade_with_the_acting_state_leans_towards_it_by_its_degree() {
        Outcome outcome = exposed(Scene.INITIATOR, ExposureKind.TRADE);
        assertThat(outcome.pushes("AAA"))
                .containsExactly(
                        towards("trade-with-initiator", Scene.INITIATOR).atStrength(400));
    }

    @Test
    @Fires("gas-from-initiator")
    @Silent({"trade-with-initiator", "oil-from-initiator", "arms-from-initiator"})
    void gas_from_the_acting_state_leans_towards_it_by_its_degree() {
        Outcome outcome = exposed(Scene.INITIATOR, ExposureKind.GAS);
        assertThat(outcome.pushes("AAA"))
                .containsExactly(towards("gas-from-initiator", Scene.INITIATOR).atStrength(400));
    }

    @Test
    @Fires("oil-from-initiator")
    @Silent({"trade-with-initiator", "gas-from-initiator", "arms-from-initiator"})
    void oil_from_the_acting_state_leans_towards_it_by_its_degree() {
        Outcome outcome = exposed(Scene.INITIATOR, ExposureKind.OIL);
        assertThat(outcome.pushes("AAA"))
                .containsExactly(towards("oil-from-initiator", Scene.INITIATOR).atStrength(400));
    }

    @Test
    @Fires("arms-from-initiator")
    @Silent({"trade-with-initiator", "gas-from-initiator", "oil-from-initiator"})
    void arms_from_the_acting_state_lean_towards_it_by_their_degree() {
        Outcome outcome = exposed(Scene.INITIATOR, ExposureKind.ARMS);
        assertThat(outcome.pushes("AAA"))
                .containsExactly(towards("arms-from-initiator", Scene.INITIATOR).atStrength(400));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(ExposureKind.class)
    @Silent({"trade-with-initiator", "gas-from-initiator", "oil-from-initiator", "arms-from-initiator"})
    void exposure_to_a_third_state_is_no_reason_to_spare_the_acting_state(ExposureKind kind) {
        assertThat(exposed("BBB", kind).pushes("AAA")).isEmpty();
    }

    @Test
    @Silent("price-of-siding-with-initiator")
    void gas_from_the_coalition_is_no_market_that_can_be_closed() {
        Outcome outcome = Scene.annexation()
                .with(new CoalitionMarket("SUP"), new Exposure("AAA", "SUP", ExposureKind.GAS, 400))
                .outcome();
        assertThat(outcome.pushes("AAA")).isEmpty();
    }

    @Test
    @Fires("price-of-siding-with-initiator")
    void the_ideology_of_another_takes_nothing_from_the_price() {
        Outcome outcome = Scene.annexation()
                .with(
                        new CoalitionMarket("UNION"),
                        new Exposure("AAA", "UNION", ExposureKind.TRADE, 400),
                        new DecisiveIdeology("BBB", "Creed"))
                .outcome();
        assertThat(outcome.statesPushedBy("price-of-siding-with-initiator")).containsExactly("AAA");
    }

    private static Outcome exposed(String to, ExposureKind kind) {
        return Scene.annexation().with(new Exposure("AAA", to, kind, 400)).outcome();
    }

    @Test
    @Fires("wheat-from-initiator")
    void dependence_on_wheat_of_the_acting_state_leans_towards_it_by_its_degree() {
        Outcome outcome = Scene.annexation()
                .with(new Exposure("AAA", Scene.INITIATOR, ExposureKind.FOOD, 400))
                .outcome();
        assertThat(outcome.pushes("AAA"))
                .containsExactly(
                        towards("wheat-from-initiator", Scene.INITIATOR).atStrength(400));
    }

    @Test
    @Silent("wheat-from-initiator")
    void dependence_on_wheat_of_somebody_else_is_no_reason() {
        Outcome outcome = Scene.annexation()
                .with(new Exposure("AAA", "PPP", ExposureKind.FOOD, 400))
                .outcome();
        assertThat(outcome.pushes("AAA")).isEmpty();
    }
}
