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

@RuleTest
class NuclearThreatTest {
    private static final String FROM_ACTING_STATE = "distance-from-nuclear-threat";
    private static final String FROM_OTHER_SIDE = "distance-from-the-other-side";
    private static final String DETERRED = "deterred-by-nuclear-threat";
    private static final int DEGREE = 750;
    private static final LeverValue ACTING_STATE_THREATENS = turned("nuclear-threat", DEGREE, "initiator");
    private static final LeverValue OTHER_SIDE_THREATENS = turned("nuclear-threat", DEGREE, "target");

    @Test
    @Fires(FROM_ACTING_STATE)
    @Silent({FROM_OTHER_SIDE, DETERRED})
    void others_keep_their_distance_in_words_from_an_acting_state_that_threatens() {
        assertThat(under(ACTING_STATE_THREATENS).pushes("AAA"))
                .containsExactlyInAnyOrder(
                        against(FROM_ACTING_STATE, Scene.INITIATOR)
                                .on(Scene.VOTE)
                                .atStrength(DEGREE),
                        against(FROM_ACTING_STATE, Scene.INITIATOR)
                                .on("recognition")
                                .atStrength(DEGREE));
    }

    @Test
    @Fires(FROM_OTHER_SIDE)
    @Silent({FROM_ACTING_STATE, DETERRED})
    void others_keep_their_distance_in_words_from_the_other_side_where_it_threatens() {
        assertThat(under(OTHER_SIDE_THREATENS).pushes("AAA"))
                .containsExactlyInAnyOrder(
                        towards(FROM_OTHER_SIDE, Scene.TARGET).on(Scene.VOTE).atStrength(DEGREE),
                        towards(FROM_OTHER_SIDE, Scene.TARGET).on("recognition").atStrength(DEGREE));
    }

    @Test
    @Silent({FROM_ACTING_STATE, FROM_OTHER_SIDE, DETERRED})
    void without_a_threat_nobody_moves() {
        assertThat(under(atRest("nuclear-threat"), stood("AAA", Instrument.SANCTIONS, 3000))
                        .pushes("AAA"))
                .isEmpty();
    }

    @Test
    @Silent({FROM_ACTING_STATE, FROM_OTHER_SIDE, DETERRED})
    void a_threat_by_nobody_in_particular_moves_nobody() {
        assertThat(under(turned("nuclear-threat", DEGREE), stood("AAA", Instrument.SANCTIONS, 3000))
                        .pushes("AAA"))
                .isEmpty();
    }

    @Test
    @Silent({FROM_ACTING_STATE, DETERRED})
    void escalation_without_nuclear_weapons_is_no_nuclear_threat() {
        Outcome outcome = under(turned("escalation", DEGREE, "initiator"), stood("AAA", Instrument.SANCTIONS, 3000));
        assertThat(outcome.statesPushedBy(FROM_ACTING_STATE)).isEmpty();
        assertThat(outcome.statesPushedBy(DETERRED)).isEmpty();
    }

    @Test
    @Silent(FROM_ACTING_STATE)
    void an_insulated_state_keeps_no_distance_from_the_acting_state() {
        assertThat(under(ACTING_STATE_THREATENS, new Insulation("AAA", "test")).pushes("AAA"))
                .isEmpty();
    }

    @Test
    @Silent(FROM_OTHER_SIDE)
    void an_insulated_state_is_moved_by_no_threat_of_the_other_side() {
        assertThat(under(OTHER_SIDE_THREATENS, new Insulation("AAA", "test")).pushes("AAA"))
                .isEmpty();
    }

    @Test
    @Fires(FROM_ACTING_STATE)
    void the_insulation_of_one_state_takes_no_other_nearer_to_who_threatens() {
        assertThat(under(ACTING_STATE_THREATENS, states("BBB"), new Insulation("BBB", "test"))
                        .statesPushedBy(FROM_ACTING_STATE))
                .containsExactly("AAA");
    }

    @Test
    @Fires(FROM_OTHER_SIDE)
    void the_insulation_of_one_state_takes_no_other_nearer_to_the_other_side() {
        assertThat(under(OTHER_SIDE_THREATENS, states("BBB"), new Insulation("BBB", "test"))
                        .statesPushedBy(FROM_OTHER_SIDE))
                .containsExactly("AAA");
    }

    @Test
    @Fires(FROM_ACTING_STATE)
    void even_declared_supporters_of_the_acting_state_keep_their_distance_and_the_parties_do_not() {
        assertThat(under(
                                ACTING_STATE_THREATENS,
                                states("SUP", "ALL", Scene.INITIATOR, Scene.TARGET),
                                supporter("SUP"),
                                supporterOfInitiator("ALL"))
                        .statesPushedBy(FROM_ACTING_STATE))
                .containsExactly("AAA", "ALL", "SUP");
    }

    @Test
    @Fires(FROM_OTHER_SIDE)
    void who_has_taken_a_side_is_moved_by_no_threat_of_the_other_side() {
        assertThat(under(
                                OTHER_SIDE_THREATENS,
                                states("SUP", "ALL", Scene.INITIATOR, Scene.TARGET),
                                supporter("SUP"),
                                supporterOfInitiator("ALL"))
                        .statesPushedBy(FROM_OTHER_SIDE))
                .containsExactly("AAA");
    }

    @ParameterizedTest(name = "from a stance of {1} on {0}")
    @CsvSource({"SANCTIONS, 3000, sanctions", "SUPPORT, 2000, support", "SUPPORT, 4000, support"})
    @Fires({DETERRED, FROM_ACTING_STATE})
    void who_acts_against_an_acting_state_that_threatens_is_deterred_in_deeds_and_not_in_words(
            Instrument instrument, int milli, String measure) {
        assertThat(under(ACTING_STATE_THREATENS, stood("AAA", instrument, milli))
                        .pushes("AAA"))
                .filteredOn(pushed -> pushed.rule().equals(DETERRED))
                .containsExactly(towards(DETERRED, Scene.INITIATOR).on(measure).atStrength(DEGREE));
    }

    @ParameterizedTest(name = "a stance of {1} on {0}")
    @CsvSource({"SANCTIONS, 2999", "SUPPORT, 1999", "SUPPORT, -3000", "VOTE, 5000", "RECOGNITION, 5000"})
    @Silent(DETERRED)
    void who_does_not_act_against_the_acting_state_has_nothing_to_be_deterred_from(Instrument instrument, int milli) {
        assertThat(under(ACTING_STATE_THREATENS, stood("AAA", instrument, milli))
                        .statesPushedBy(DETERRED))
                .isEmpty();
    }

    @Test
    @Silent(DETERRED)
    void a_threat_of_the_other_side_deters_nobody_from_acting_against_the_acting_state() {
        assertThat(under(OTHER_SIDE_THREATENS, stood("AAA", Instrument.SANCTIONS, 3000))
                        .statesPushedBy(DETERRED))
                .isEmpty();
    }

    @Test
    @Silent(DETERRED)
    void who_was_kept_from_giving_anything_is_deterred_from_nothing() {
        assertThat(under(
                                ACTING_STATE_THREATENS,
                                stood("AAA", Instrument.SUPPORT, 2000).but(Option.NONE))
                        .statesPushedBy(DETERRED))
                .isEmpty();
    }

    @Test
    @Silent(DETERRED)
    void what_a_state_did_in_an_earlier_round_alone_is_nothing_to_be_deterred_from() {
        assertThat(under(
                                ACTING_STATE_THREATENS,
                                stood("AAA", Instrument.SUPPORT, 2000).inRound(1))
                        .statesPushedBy(DETERRED))
                .isEmpty();
    }

    private static Outcome under(Object... facts) {
        return Scene.bombardment().with(states("AAA")).with(facts).outcome();
    }
}
