package demarche.rules.commitments;

import static demarche.rules.support.Facts.sanction;
import static demarche.rules.support.Facts.states;
import static demarche.rules.support.Facts.stood;
import static demarche.rules.support.Facts.supporter;
import static demarche.rules.support.Facts.supporterOfInitiator;
import static org.assertj.core.api.Assertions.assertThat;

import demarche.reasoning.memory.Commitment;
import demarche.reasoning.memory.LeverValue;
import demarche.rules.support.Fires;
import demarche.rules.support.RuleTest;
import demarche.rules.support.Scene;
import demarche.rules.support.Silent;
import demarche.rules.support.Stood;
import demarche.world.Instrument;
import demarche.world.Option;
import demarche.world.fact.Sanction;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@RuleTest
class CoalitionTest {
    private static final String RULE = "coalition-discipline";
    private static final LeverValue HOLDS = new LeverValue("coalition-cohesion", Scene.COALITION_HOLDS, 0, "", "");
    private static final LeverValue FRAYS =
            new LeverValue("coalition-cohesion", Scene.COALITION_HOLDS - 1, 500, "", "");
    private static final Stood SANCTIONING = stood("AAA", Instrument.SANCTIONS, 3000);
    private static final List<Object> SANCTIONED_BY_SUPPORTER =
            List.of(supporter("SUP"), sanction("SUP", Scene.INITIATOR, Sanction.Kind.TRADE));

    @ParameterizedTest(name = "a stance of {1} on {0}")
    @CsvSource({"SANCTIONS, 3000", "SUPPORT, 2000", "SUPPORT, 4000"})
    @Fires(RULE)
    void a_state_that_acts_in_company_does_not_back_down_alone_while_the_coalition_holds(
            Instrument instrument, int milli) {
        assertThat(commitments(HOLDS, SANCTIONED_BY_SUPPORTER, stood("AAA", instrument, milli)))
                .containsExactly(committed("AAA", instrument));
    }

    @ParameterizedTest(name = "a stance of {1} on {0}")
    @CsvSource({"SANCTIONS, 2999", "SUPPORT, 1999", "SUPPORT, -3000"})
    @Silent(RULE)
    void a_state_that_does_not_act_against_the_acting_state_is_bound_to_no_coalition(Instrument instrument, int milli) {
        assertThat(commitments(HOLDS, SANCTIONED_BY_SUPPORTER, stood("AAA", instrument, milli)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"VOTE", "RECOGNITION"})
    @Silent(RULE)
    void words_against_the_acting_state_are_no_part_of_the_coalition(Instrument instrument) {
        assertThat(commitments(HOLDS, SANCTIONED_BY_SUPPORTER, stood("AAA", instrument, Scene.FIRMLY_AGAINST)))
                .isEmpty();
    }

    @Test
    @Silent(RULE)
    void once_members_demand_exemptions_the_coalition_binds_nobody() {
        assertThat(commitments(FRAYS, SANCTIONED_BY_SUPPORTER, SANCTIONING)).isEmpty();
    }

    @Test
    @Silent(RULE)
    void the_first_to_sanction_is_not_in_company_of_itself() {
        assertThat(commitments(
                        HOLDS, SANCTIONED_BY_SUPPORTER, stood("SUP", Instrument.SANCTIONS, Scene.FIRMLY_AGAINST)))
                .isEmpty();
    }

    @Test
    @Fires(RULE)
    void two_supporters_that_have_sanctioned_bind_each_other_and_a_third_state_once() {
        assertThat(commitments(
                        HOLDS,
                        SANCTIONED_BY_SUPPORTER,
                        supporter("TWO"),
                        sanction("TWO", Scene.INITIATOR, Sanction.Kind.FINANCIAL),
                        SANCTIONING,
                        stood("SUP", Instrument.SANCTIONS, 3000),
                        stood("TWO", Instrument.SANCTIONS, 3000)))
                .containsExactlyInAnyOrder(
                        committed("AAA", Instrument.SANCTIONS),
                        committed("SUP", Instrument.SANCTIONS),
                        committed("TWO", Instrument.SANCTIONS));
    }

    @Test
    @Silent(RULE)
    void sanctions_on_another_state_make_no_coalition() {
        assertThat(commitments(
                        HOLDS, supporter("SUP"), sanction("SUP", "BBB", Sanction.Kind.COMPREHENSIVE), SANCTIONING))
                .isEmpty();
    }

    @Test
    @Silent(RULE)
    void sanctions_of_a_state_that_has_not_declared_itself_make_no_coalition() {
        assertThat(commitments(
                        HOLDS, supporter("SUP"), sanction("BBB", Scene.INITIATOR, Sanction.Kind.TRADE), SANCTIONING))
                .isEmpty();
    }

    @Test
    @Silent(RULE)
    void sanctions_of_a_supporter_of_the_acting_state_make_no_coalition_against_it() {
        assertThat(commitments(
                        HOLDS,
                        supporterOfInitiator("ALL"),
                        sanction("ALL", Scene.INITIATOR, Sanction.Kind.TRADE),
                        SANCTIONING))
                .isEmpty();
    }

    @Test
    @Silent(RULE)
    void before_the_baseline_is_known_the_coalition_binds_nobody() {
        assertThat(commitments(HOLDS, SANCTIONED_BY_SUPPORTER)).isEmpty();
    }

    @Test
    @Silent(RULE)
    void a_position_of_an_earlier_round_alone_is_no_part_of_the_coalition() {
        assertThat(commitments(HOLDS, SANCTIONED_BY_SUPPORTER, SANCTIONING.inRound(0)))
                .isEmpty();
    }

    @Test
    @Silent(RULE)
    void a_state_that_lacked_the_means_to_sanction_has_nothing_to_back_down_from() {
        assertThat(commitments(HOLDS, SANCTIONED_BY_SUPPORTER, SANCTIONING.but(Option.NONE)))
                .isEmpty();
    }

    @Test
    @Silent(RULE)
    void sanctions_of_the_affected_party_itself_are_no_company() {
        assertThat(commitments(HOLDS, sanction(Scene.TARGET, Scene.INITIATOR, Sanction.Kind.TRADE), SANCTIONING))
                .isEmpty();
    }

    @Test
    @Silent(RULE)
    void another_dial_turned_as_high_says_nothing_of_the_coalition() {
        assertThat(commitments(
                        new LeverValue("secondary-sanctions", Scene.COALITION_HOLDS, 1000, "", ""),
                        SANCTIONED_BY_SUPPORTER,
                        SANCTIONING))
                .isEmpty();
    }

    private static Commitment committed(String state, Instrument instrument) {
        return new Commitment(state, instrument.code(), Scene.INITIATOR, RULE);
    }

    private static List<Commitment> commitments(Object... facts) {
        return Scene.bombardment()
                .with(states("AAA", "SUP", "TWO"))
                .with(facts)
                .outcome()
                .concluded(Commitment.class);
    }
}
