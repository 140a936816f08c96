package demarche.rules.positions;

import static demarche.rules.support.Facts.leaning;
import static demarche.rules.support.Facts.states;
import static demarche.rules.support.Facts.stood;
import static org.assertj.core.api.Assertions.assertThat;

import demarche.reasoning.concept.Absence;
import demarche.reasoning.memory.Assumed;
import demarche.reasoning.memory.Position;
import demarche.reasoning.memory.Reassessment;
import demarche.rules.support.Fires;
import demarche.rules.support.Outcome;
import demarche.rules.support.RuleTest;
import demarche.rules.support.Scene;
import demarche.rules.support.Silent;
import demarche.world.Instrument;
import demarche.world.Option;
import org.junit.jupiter.api.Test;

@RuleTest
class AssumptionTest {
    @Test
    @Fires("assumed")
    void an_assumed_position_is_taken_in_every_round_whatever_the_stance() {
        Outcome outcome = Scene.bombardment()
                .with(states("AAA"), leaning("AAA", Scene.FIRMLY_TOWARDS), assumed("AAA", Option.YES))
                .outcome();
        assertThat(outcome.concluded(Position.class).stream()
                        .filter(position -> position.state().equals("AAA") && position.instrument() == Instrument.VOTE)
                        .map(Position::option))
                .hasSize(Scene.LAST_ROUND + 1)
                .containsOnly(Option.YES);
        assertThat(outcome.standing("AAA", Scene.VOTE, 0).milli()).isEqualTo(Scene.FIRMLY_TOWARDS);
    }

    @Test
    @Fires("assumed")
    void a_vote_that_is_assumed_is_cast_by_a_state_that_would_stay_away() {
        Outcome outcome = Scene.bombardment()
                .with(states("AAA"), new Absence("AAA", "test"), assumed("AAA", Option.NO))
                .outcome();
        assertThat(outcome.position("AAA", Instrument.VOTE)).isEqualTo(Option.NO);
    }

    @Test
    @Fires("assumed")
    void an_assumption_on_one_measure_leaves_the_others_of_the_state_and_all_other_states_inferred() {
        Outcome outcome = Scene.bombardment()
                .with(
                        states("AAA", "BBB"),
                        leaning("AAA", Scene.FIRMLY_TOWARDS),
                        leaning("BBB", Scene.FIRMLY_TOWARDS),
                        assumed("AAA", Option.YES))
                .outcome();
        assertThat(outcome.position("BBB", Instrument.VOTE)).isEqualTo(Option.NO);
        assertThat(outcome.position("AAA", Instrument.SUPPORT)).isEqualTo(Option.TO_INITIATOR);
    }

    @Test
    @Silent("assumed")
    void where_another_state_is_assumed_to_vote_a_state_is_placed_by_its_stance() {
        Outcome outcome = Scene.only(assumed("AAA", Option.YES));
        assertThat(outcome.concluded(Position.class)).isEmpty();
    }

    @Test
    void an_assumed_position_is_no_reassessment() {
        Outcome outcome = Scene.bombardment()
                .with(
                        states("AAA"),
                        stood("AAA", Instrument.VOTE, Scene.FIRMLY_TOWARDS),
                        leaning("AAA", Scene.FIRMLY_TOWARDS),
                        assumed("AAA", Option.YES))
                .outcome();
        assertThat(outcome.concluded(Reassessment.class)).isEmpty();
    }

    private static Assumed assumed(String state, Option option) {
        return new Assumed(state, Scene.VOTE, Instrument.VOTE, option);
    }
}
