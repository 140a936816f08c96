package demarche.rules.concepts;

import static demarche.rules.support.Facts.arms;
import static demarche.rules.support.Facts.energy;
import static demarche.rules.support.Facts.food;
import static demarche.rules.support.Facts.membership;
import static demarche.rules.support.Facts.organisation;
import static demarche.rules.support.Facts.states;
import static demarche.rules.support.Facts.supporter;
import static demarche.rules.support.Facts.supporterOfInitiator;
import static demarche.rules.support.Facts.trade;
import static org.assertj.core.api.Assertions.assertThat;

import demarche.reasoning.concept.CoalitionMarket;
import demarche.reasoning.concept.Exposure;
import demarche.reasoning.concept.ExposureKind;
import demarche.rules.support.Fires;
import demarche.rules.support.Outcome;
import demarche.rules.support.RuleTest;
import demarche.rules.support.Scene;
import demarche.rules.support.Silent;
import demarche.world.fact.Energy;
import demarche.world.fact.Membership;
import demarche.world.fact.Organisation;
import org.junit.jupiter.api.Test;

@RuleTest
class ExposureTest {
    @Test
    @Fires("trade-exposure")
    void exposure_by_trade_rises_evenly_with_the_share_until_it_is_full() {
        Outcome outcome = Scene.annexation()
                .with(
                        trade("AAA", "PPP", Scene.FULL_TRADE / 2),
                        trade("BBB", "PPP", Scene.FULL_TRADE),
                        trade("CCC", "PPP", 900))
                .outcome();
        assertThat(outcome.concluded(Exposure.class))
                .containsExactly(
                        new Exposure("AAA", "PPP", ExposureKind.TRADE, 500),
                        new Exposure("BBB", "PPP", ExposureKind.TRADE, 1000),
                        new Exposure("CCC", "PPP", ExposureKind.TRADE, 1000));
    }

    @Test
    @Silent("trade-exposure")
    void a_state_whose_trade_with_a_partner_is_not_on_record_is_not_exposed_to_it() {
        Outcome outcome = Scene.annexation().with(states("AAA", "PPP")).outcome();
        assertThat(outcome.concluded(Exposure.class)).isEmpty();
    }

    @Test
    @Fires("gas-exposure")
    @Silent("oil-exposure")
    void a_buyer_of_gas_is_exposed_in_gas_and_not_in_oil() {
        Outcome outcome = Scene.annexation()
                .with(energy("AAA", "PPP", Energy.Fuel.GAS, Scene.FULL_ENERGY / 2))
                .outcome();
        assertThat(outcome.concluded(Exposure.class))
                .containsExactly(new Exposure("AAA", "PPP", ExposureKind.GAS, 500));
    }

    @Test
    @Fires("oil-exposure")
    @Silent("gas-exposure")
    void a_buyer_of_oil_is_exposed_in_oil_and_not_in_gas() {
        Outcome outcome = Scene.annexation()
                .with(energy("AAA", "PPP", Energy.Fuel.OIL, Scene.FULL_ENERGY / 2))
                .outcome();
        assertThat(outcome.concluded(Exposure.class))
                .containsExactly(new Exposure("AAA", "PPP", ExposureKind.OIL, 500));
    }

    @Test
    @Fires("arms-exposure")
    void a_state_is_exposed_to_the_supplier_of_its_arms() {
        Outcome outcome =
                Scene.annexation().with(arms("AAA", "PPP", Scene.FULL_ARMS / 2)).outcome();
        assertThat(outcome.concluded(Exposure.class))
                .containsExactly(new Exposure("AAA", "PPP", ExposureKind.ARMS, 500));
    }

    @Test
    @Silent("arms-exposure")
    void a_supplier_of_gas_who_supplies_no_arms_exposes_nobody_in_arms() {
        Outcome outcome = Scene.annexation()
                .with(energy("AAA", "PPP", Energy.Fuel.GAS, Scene.FULL_ENERGY / 2))
                .outcome();
        assertThat(outcome.concluded(Exposure.class)).extracting(Exposure::kind).doesNotContain(ExposureKind.ARMS);
    }

    @Test
    @Fires("market-of-a-union")
    @Silent("market-of-a-state")
    void a_supporter_in_a_union_brings_the_market_of_the_union_and_none_of_its_own() {
        Outcome outcome = Scene.annexation()
                .with(supporter("SUP"), organisation("UNION", Organisation.Kind.UNION, "SUP", "AAA"))
                .outcome();
        assertThat(outcome.concluded(CoalitionMarket.class)).containsExactly(new CoalitionMarket("UNION"));
    }

    @Test
    @Fires("market-of-a-state")
    @Silent("market-of-a-union")
    void a_supporter_that_is_only_a_candidate_of_a_union_brings_its_own_market() {
        Outcome outcome = Scene.annexation()
                .with(
                        supporter("SUP"),
                        organisation("UNION", Organisation.Kind.UNION, "AAA"),
                        membership("SUP", "UNION", Membership.Role.CANDIDATE))
                .outcome();
        assertThat(outcome.concluded(CoalitionMarket.class)).containsExactly(new CoalitionMarket("SUP"));
    }

    @Test
    @Fires("market-of-a-state")
    @Silent("market-of-a-union")
    void an_alliance_has_no_market() {
        Outcome outcome = Scene.annexation()
                .with(supporter("SUP"), organisation("PACT", Organisation.Kind.MUTUAL_DEFENCE, "SUP"))
                .outcome();
        assertThat(outcome.concluded(CoalitionMarket.class)).containsExactly(new CoalitionMarket("SUP"));
    }

    @Test
    @Silent({"market-of-a-state", "market-of-a-union"})
    void the_markets_of_the_parties_and_of_supporters_of_the_acting_state_are_not_the_coalition_s() {
        Outcome outcome = Scene.annexation()
                .with(supporterOfInitiator("ALL"), organisation("UNION", Organisation.Kind.UNION, "ALL", Scene.TARGET))
                .outcome();
        assertThat(outcome.concluded(CoalitionMarket.class)).isEmpty();
    }

    @Test
    @Silent({"market-of-a-union", "market-of-a-state"})
    void a_union_nobody_of_the_coalition_belongs_to_and_a_great_supporter_of_the_acting_state_close_no_market() {
        Outcome outcome = Scene.annexation()
                .with(organisation("OTHER", Organisation.Kind.UNION, "AAA"), supporterOfInitiator("ALL"))
                .outcome();
        assertThat(outcome.concluded(CoalitionMarket.class)).isEmpty();
    }

    @Test
    @Fires("market-of-a-state")
    void the_union_of_others_does_not_bind_a_supporter_that_trades_for_itself() {
        Outcome outcome = Scene.annexation()
                .with(supporter("SUP"), organisation("OTHER", Organisation.Kind.UNION, "AAA"))
                .outcome();
        assertThat(outcome.concluded(CoalitionMarket.class)).containsExactly(new CoalitionMarket("SUP"));
    }

    @Test
    @Fires("market-of-a-union")
    void a_supporter_in_one_union_closes_no_market_of_another() {
        Outcome outcome = Scene.annexation()
                .with(
                        supporter("SUP"),
                        organisation("UNION", Organisation.Kind.UNION, "SUP"),
                        organisation("OTHER", Organisation.Kind.UNION, "AAA"))
                .outcome();
        assertThat(outcome.concluded(CoalitionMarket.class)).containsExactly(new CoalitionMarket("UNION"));
    }

    @Test
    @Fires("food-exposure")
    void a_state_is_exposed_to_the_supplier_of_its_wheat() {
        Outcome outcome = Scene.annexation()
                .with(food("AAA", "wheat", "PPP", Scene.FULL_FOOD / 2))
                .outcome();
        assertThat(outcome.concluded(Exposure.class))
                .containsExactly(new Exposure("AAA", "PPP", ExposureKind.FOOD, 500));
    }

    @Test
    @Silent("food-exposure")
    void other_produce_than_wheat_exposes_nobody() {
        Outcome outcome =
                Scene.annexation().with(food("AAA", "barley", "PPP", 900)).outcome();
        assertThat(outcome.concluded(Exposure.class)).isEmpty();
    }
}
