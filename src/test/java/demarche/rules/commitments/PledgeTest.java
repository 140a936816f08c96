package demarche.rules.commitments;

import static demarche.rules.support.Facts.leaning;
import static demarche.rules.support.Facts.pledge;
import static demarche.rules.support.Facts.states;
import static demarche.rules.support.Facts.stood;
import static org.assertj.core.api.Assertions.assertThat;

import demarche.reasoning.memory.Commitment;
import demarche.reasoning.memory.Cost;
import demarche.rules.support.Fires;
import demarche.rules.support.Outcome;
import demarche.rules.support.RuleTest;
import demarche.rules.support.Scene;
import demarche.rules.support.Silent;
import demarche.rules.support.Stood;
import demarche.world.Instrument;
import demarche.world.Option;
import java.util.List;
import org.junit.jupiter.api.Test;

@RuleTest
class PledgeTest {
    private static final String RULE = "public-pledge";
    private static final Stood SANCTIONING = stood("AAA", Instrument.SANCTIONS, Scene.FIRMLY_AGAINST);

    @Test
    @Fires(RULE)
    void a_state_that_pledged_the_position_it_stood_on_is_committed_to_it() {
        assertThat(commitments(SANCTIONING, pledge("AAA", Instrument.SANCTIONS, Option.IMPOSE)))
                .containsExactly(new Commitment("AAA", "sanctions", "Press statement", RULE));
    }

    @Test
    @Fires(RULE)
    void a_pledge_of_a_vote_commits_on_the_text_that_is_put() {
        assertThat(commitments(
                        stood("AAA", Instrument.VOTE, Scene.AGAINST), pledge("AAA", Instrument.VOTE, Option.YES)))
                .containsExactly(new Commitment("AAA", Scene.VOTE, "Press statement", RULE));
    }

    @Test
    @Fires(RULE)
    void a_pledge_holds_on_the_position_itself_and_not_on_the_rung_it_was_kept_from() {
        assertThat(commitments(SANCTIONING.but(Option.NONE), pledge("AAA", Instrument.SANCTIONS, Option.NONE)))
                .containsExactly(new Commitment("AAA", "sanctions", "Press statement", RULE));
    }

    @Test
    @Silent(RULE)
    void a_pledge_of_another_position_than_the_one_it_stood_on_commits_to_nothing() {
        assertThat(commitments(
                        stood("AAA", Instrument.SANCTIONS, Scene.UNDECIDED),
                        pledge("AAA", Instrument.SANCTIONS, Option.IMPOSE)))
                .isEmpty();
    }

    @Test
    @Silent(RULE)
    void a_pledge_on_another_instrument_commits_to_nothing() {
        assertThat(commitments(SANCTIONING, pledge("AAA", Instrument.SUPPORT, Option.IMPOSE)))
                .isEmpty();
    }

    @Test
    @Silent(RULE)
    void a_pledge_of_another_state_commits_nobody_else() {
        assertThat(commitments(SANCTIONING, pledge("BBB", Instrument.SANCTIONS, Option.IMPOSE)))
                .isEmpty();
    }

    @Test
    @Silent(RULE)
    void before_the_baseline_is_known_no_pledge_commits() {
        assertThat(commitments(pledge("AAA", Instrument.SANCTIONS, Option.IMPOSE)))
                .isEmpty();
    }

    @Test
    @Silent(RULE)
    void a_position_of_an_earlier_round_alone_is_not_the_one_pledged() {
        assertThat(commitments(
                        SANCTIONING.inRound(Scene.LAST_ROUND - 1), pledge("AAA", Instrument.SANCTIONS, Option.IMPOSE)))
                .isEmpty();
    }

    @Test
    @Silent(RULE)
    void a_state_without_a_say_is_bound_to_no_pledge() {
        assertThat(commitments(SANCTIONING.withoutSay(), pledge("AAA", Instrument.SANCTIONS, Option.IMPOSE)))
                .isEmpty();
    }

    @Test
    @Fires(RULE)
    void a_pledge_that_costs_more_than_the_push_against_it_keeps_the_state_where_it_stood() {
        Outcome outcome = Scene.bombardment()
                .with(
                        states("AAA"),
                        leaning("AAA", 1500),
                        new Cost(RULE, 700),
                        stood("AAA", Instrument.SUPPORT, 2000),
                        pledge("AAA", Instrument.SUPPORT, Option.OTHER_TO_TARGET))
                .outcome();
        assertThat(outcome.position("AAA", Instrument.SUPPORT)).isEqualTo(Option.OTHER_TO_TARGET);
        assertThat(outcome.position("AAA", Instrument.VOTE)).isEqualTo(Option.YES);
    }

    private static List<Commitment> commitments(Object... facts) {
        return Scene.bombardment().with(states("AAA")).with(facts).outcome().concluded(Commitment.class);
    }
}
