package demarche.rules.reassessment;

import static demarche.rules.support.Facts.atRest;
import static demarche.rules.support.Facts.states;
import static demarche.rules.support.Facts.stood;
import static demarche.rules.support.Facts.supporter;
import static demarche.rules.support.Facts.supporterOfInitiator;
import static demarche.rules.support.Facts.turned;
import static demarche.rules.support.Pushed.against;
import static demarche.rules.support.Pushed.towards;
import static org.assertj.core.api.Assertions.assertThat;

import demarche.reasoning.memory.Insulation;
import demarche.reasoning.memory.LeverValue;
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
import org.junit.jupiter.params.provider.ValueSource;

@RuleTest
class EscalationTest {
    private static final String BY_INITIATOR = "escalation-by-initiator";
    private static final String BLAME = "blame-shifts";
    private static final String FEAR = "fear-of-escalation";
    private static final int DEGREE = 400;
    private static final LeverValue ACTING_STATE_ESCALATES = turned("escalation", DEGREE, "initiator");
    private static final LeverValue OTHER_SIDE_ESCALATES = turned("escalation", DEGREE, "target");

    @Test
    @Fires(BY_INITIATOR)
    @Silent({BLAME, FEAR})
    void the_further_the_acting_state_escalates_the_more_others_lean_against_it_in_words() {
        assertThat(under(ACTING_STATE_ESCALATES).pushes("AAA"))
                .containsExactlyInAnyOrder(
                        against(BY_INITIATOR, Scene.INITIATOR).on(Scene.VOTE).atStrength(DEGREE),
                        against(BY_INITIATOR, Scene.INITIATOR).on("recognition").atStrength(DEGREE));
    }

    @Test
    @Fires(BLAME)
    @Silent({BY_INITIATOR, FEAR})
    void the_further_the_other_side_escalates_the_more_the_blame_shifts_in_words() {
        assertThat(under(OTHER_SIDE_ESCALATES).pushes("AAA"))
                .containsExactlyInAnyOrder(
                        towards(BLAME, Scene.TARGET).on(Scene.VOTE).atStrength(DEGREE),
                        towards(BLAME, Scene.TARGET).on("recognition").atStrength(DEGREE));
    }

    @Test
    @Silent({BY_INITIATOR, BLAME, FEAR})
    void at_rest_escalation_moves_nobody() {
        assertThat(under(atRest("escalation"), stood("AAA", Instrument.SUPPORT, Scene.FIRMLY_AGAINST))
                        .pushes("AAA"))
                .isEmpty();
    }

    @ParameterizedTest(name = "by the hand of \"{0}\"")
    @ValueSource(strings = {"initiator", "target"})
    @Silent({BY_INITIATOR, BLAME, FEAR})
    void a_dial_at_rest_moves_nobody_whosever_hand_lies_on_it(String hand) {
        assertThat(under(turned("escalation", 0, hand), stood("AAA", Instrument.SUPPORT, Scene.FIRMLY_AGAINST))
                        .pushes("AAA"))
                .isEmpty();
    }

    @Test
    @Silent({BY_INITIATOR, BLAME, FEAR})
    void another_dial_is_no_escalation() {
        assertThat(under(turned("grain-price", DEGREE, "initiator"), stood("AAA", Instrument.SUPPORT, 4000))
                        .pushes("AAA"))
                .isEmpty();
    }

    @Test
    @Silent({BY_INITIATOR, BLAME})
    void escalation_by_nobody_in_particular_is_nobodys_blame() {
        assertThat(under(turned("escalation", DEGREE)).pushes("AAA")).isEmpty();
    }

    @Test
    @Silent(BY_INITIATOR)
    void an_insulated_state_does_not_weigh_an_escalation_of_the_acting_state() {
        assertThat(under(ACTING_STATE_ESCALATES, insulated()).statesPushedBy(BY_INITIATOR))
                .isEmpty();
    }

    @Test
    @Silent(BLAME)
    void an_insulated_state_sees_no_blame_shift() {
        assertThat(under(OTHER_SIDE_ESCALATES, insulated()).statesPushedBy(BLAME))
                .isEmpty();
    }

    @Test
    @Fires(BY_INITIATOR)
    void the_insulation_of_one_state_keeps_no_other_from_weighing_it() {
        assertThat(under(ACTING_STATE_ESCALATES, states("BBB"), new Insulation("BBB", "test"))
                        .statesPushedBy(BY_INITIATOR))
                .containsExactly("AAA");
    }

    @Test
    @Fires(BLAME)
    void the_insulation_of_one_state_keeps_no_other_from_seeing_the_blame_shift() {
        assertThat(under(OTHER_SIDE_ESCALATES, states("BBB"), new Insulation("BBB", "test"))
                        .statesPushedBy(BLAME))
                .containsExactly("AAA");
    }

    @Test
    @Fires(BY_INITIATOR)
    void declared_supporters_of_either_side_weigh_an_escalation_of_the_acting_state_and_the_parties_do_not() {
        assertThat(under(
                                ACTING_STATE_ESCALATES,
                                states("SUP", "ALL", Scene.INITIATOR, Scene.TARGET),
                                supporter("SUP"),
                                supporterOfInitiator("ALL"))
                        .statesPushedBy(BY_INITIATOR))
                .containsExactly("AAA", "ALL", "SUP");
    }

    @Test
    @Fires(BLAME)
    void who_has_taken_a_side_sees_no_blame_shift_and_neither_do_the_parties() {
        assertThat(under(
                                OTHER_SIDE_ESCALATES,
                                states("SUP", "ALL", Scene.INITIATOR, Scene.TARGET),
                                supporter("SUP"),
                                supporterOfInitiator("ALL"))
                        .statesPushedBy(BLAME))
                .containsExactly("AAA");
    }

    @ParameterizedTest(name = "by the {3}, from a stance of {1} on {0}")
    @CsvSource({
        "SANCTIONS, 3000, sanctions, initiator",
        "SUPPORT, 2000, support, initiator",
        "SUPPORT, 4000, support, initiator",
        "SUPPORT, 4000, support, target"
    })
    @Fires(FEAR)
    void who_acts_against_the_acting_state_fears_to_be_drawn_in_whoever_escalates(
            Instrument instrument, int milli, String measure, String hand) {
        assertThat(under(turned("escalation", DEGREE, hand), stood("AAA", instrument, milli))
                        .pushes("AAA"))
                .contains(towards(FEAR, hand).on(measure).atStrength(DEGREE))
                .filteredOn(pushed -> pushed.rule().equals(FEAR))
                .hasSize(1);
    }

    @ParameterizedTest(name = "a stance of {1} on {0}")
    @CsvSource({"SANCTIONS, 2999", "SUPPORT, 1999", "SUPPORT, -3000", "VOTE, 5000", "RECOGNITION, 5000"})
    @Silent(FEAR)
    void who_only_speaks_against_the_acting_state_or_helps_it_has_nothing_to_fear(Instrument instrument, int milli) {
        assertThat(under(ACTING_STATE_ESCALATES, stood("AAA", instrument, milli))
                        .statesPushedBy(FEAR))
                .isEmpty();
    }

    @Test
    @Silent(FEAR)
    void who_was_kept_from_sanctioning_acts_against_nobody() {
        assertThat(under(
                                ACTING_STATE_ESCALATES,
                                stood("AAA", Instrument.SANCTIONS, 3000).but(Option.NONE))
                        .statesPushedBy(FEAR))
                .isEmpty();
    }

    @Test
    @Silent(FEAR)
    void what_a_state_did_in_an_earlier_round_alone_draws_it_into_nothing() {
        assertThat(under(
                                ACTING_STATE_ESCALATES,
                                stood("AAA", Instrument.SANCTIONS, 3000).inRound(0))
                        .statesPushedBy(FEAR))
                .isEmpty();
    }

    private static Insulation insulated() {
        return new Insulation("AAA", "test");
    }

    private static Outcome under(Object... facts) {
        return Scene.bombardment().with(states("AAA")).with(facts).outcome();
    }
}
