package demarche.rules.reassessment;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.reasoning.concept.CoalitionMarket;
import demarche.reasoning.concept.DecisiveIdeology;
import demarche.reasoning.concept.Exposure;
import demarche.reasoning.concept.ExposureKind;
import demarche.reasoning.memory.LeverValue;
import demarche.rules.support.Facts;
import demarche.rules.support.Fires;
import demarche.rules.support.Outcome;
import demarche.rules.support.RuleTest;
import demarche.rules.support.Scene;
import demarche.rules.support.Silent;
import org.junit.jupiter.api.Test;

@RuleTest
class SecondarySanctionsTest {
    private static final String RULE = "price-of-secondary-sanctions";
    private static final LeverValue HALF_THE_RISK = new LeverValue("secondary-sanctions", 2, 500, "", "");
    private static final LeverValue AT_REST = new LeverValue("secondary-sanctions", 0, 0, "", "");
    private static final CoalitionMarket MARKET = new CoalitionMarket("UNION");
    private static final Exposure EXPOSED = new Exposure("AAA", "UNION", ExposureKind.TRADE, 400);

    @Test
    @Fires(RULE)
    void a_state_that_lives_by_the_coalitions_market_is_pushed_on_sanctions_and_support_by_both_degrees() {
        Outcome outcome =
                Scene.annexation().with(HALF_THE_RISK, MARKET, EXPOSED).outcome();
        assertThat(outcome.pushes("AAA"))
                .filteredOn(push -> push.toString().contains(RULE))
                .hasSize(2)
                .allMatch(push -> push.toString().contains("200"));
    }

    @Test
    @Silent(RULE)
    void without_the_risk_the_market_is_no_new_reason() {
        assertThat(Scene.annexation().with(AT_REST, MARKET, EXPOSED).outcome().statesPushedBy(RULE))
                .isEmpty();
    }

    @Test
    @Silent(RULE)
    void a_market_outside_the_coalition_threatens_nobody() {
        assertThat(Scene.annexation().with(HALF_THE_RISK, EXPOSED).outcome().statesPushedBy(RULE))
                .isEmpty();
    }

    @Test
    @Silent(RULE)
    void a_state_whose_ideology_decides_does_not_weigh_it() {
        assertThat(Scene.annexation()
                        .with(HALF_THE_RISK, MARKET, EXPOSED, new DecisiveIdeology("AAA", "Creed"))
                        .outcome()
                        .statesPushedBy(RULE))
                .isEmpty();
    }

    @Test
    @Silent(RULE)
    void a_declared_supporter_is_not_threatened_by_its_own_side() {
        assertThat(Scene.annexation()
                        .with(HALF_THE_RISK, MARKET, EXPOSED, Facts.supporter("AAA"))
                        .outcome()
                        .statesPushedBy(RULE))
                .isEmpty();
    }
}
