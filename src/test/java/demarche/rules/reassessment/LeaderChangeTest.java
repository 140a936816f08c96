package demarche.rules.reassessment;

import static demarche.rules.support.Facts.atRest;
import static demarche.rules.support.Facts.states;
import static demarche.rules.support.Facts.textOf;
import static demarche.rules.support.Facts.turned;
import static org.assertj.core.api.Assertions.assertThat;

import demarche.reasoning.concept.Line;
import demarche.reasoning.memory.LeverValue;
import demarche.rules.support.Fires;
import demarche.rules.support.Outcome;
import demarche.rules.support.RuleTest;
import demarche.rules.support.Scene;
import demarche.rules.support.Silent;
import demarche.world.Option;
import org.junit.jupiter.api.Test;

@RuleTest
class LeaderChangeTest {
    private static final String AGAINST = "new-leader-less-bound-against";
    private static final String WITH = "new-leader-less-bound-with";
    private static final LeverValue NEW_LEADER = turned("leader-change", 1000, "AAA");

    @Test
    @Fires(AGAINST)
    @Silent(WITH)
    void a_new_leader_of_another_ideology_is_less_bound_by_a_line_against_the_acting_state() {
        assertThat(under(NEW_LEADER, line("AAA", Option.YES)).statesPushedBy(AGAINST))
                .containsExactly("AAA");
    }

    @Test
    @Fires(WITH)
    @Silent(AGAINST)
    void a_new_leader_of_another_ideology_is_less_bound_by_a_line_with_the_acting_state() {
        assertThat(under(NEW_LEADER, line("AAA", Option.NO)).statesPushedBy(WITH))
                .containsExactly("AAA");
    }

    @Test
    @Silent({AGAINST, WITH})
    void from_an_abstention_a_new_leader_may_go_either_way_and_nothing_says_which() {
        assertThat(under(NEW_LEADER, line("AAA", Option.ABSTAIN)).pushes("AAA")).isEmpty();
    }

    @Test
    @Silent({AGAINST, WITH})
    void the_new_leader_of_another_state_loosens_no_line() {
        Outcome outcome = under(turned("leader-change", 1000, "BBB"), line("AAA", Option.YES), line("CCC", Option.NO));
        assertThat(outcome.statesPushedBy(AGAINST)).isEmpty();
        assertThat(outcome.statesPushedBy(WITH)).isEmpty();
    }

    @Test
    @Silent({AGAINST, WITH})
    void while_leaders_stay_lines_hold() {
        Outcome outcome = under(atRest("leader-change"), line("AAA", Option.YES), line("BBB", Option.NO));
        assertThat(outcome.statesPushedBy(AGAINST)).isEmpty();
        assertThat(outcome.statesPushedBy(WITH)).isEmpty();
        Outcome still = under(turned("leader-change", 0, "AAA"), line("AAA", Option.YES), line("AAA", Option.NO));
        assertThat(still.statesPushedBy(AGAINST)).isEmpty();
        assertThat(still.statesPushedBy(WITH)).isEmpty();
    }

    @Test
    @Silent({AGAINST, WITH})
    void another_dial_in_the_hand_of_a_state_is_no_new_leader() {
        LeverValue other = turned("change-of-side", 1000, "AAA");
        assertThat(under(other, line("AAA", Option.YES)).statesPushedBy(AGAINST))
                .isEmpty();
        assertThat(under(other, line("AAA", Option.NO)).statesPushedBy(WITH)).isEmpty();
    }

    @Test
    @Silent({AGAINST, WITH})
    void a_new_leader_of_a_party_is_no_question() {
        Outcome outcome = under(
                turned("leader-change", 1000, Scene.INITIATOR),
                turned("leader-change", 1000, Scene.TARGET),
                line(Scene.INITIATOR, Option.NO),
                line(Scene.TARGET, Option.YES));
        assertThat(outcome.statesPushedBy(AGAINST)).isEmpty();
        assertThat(outcome.statesPushedBy(WITH)).isEmpty();
    }

    private static Line line(String state, Option option) {
        return new Line(state, option, textOf(2020));
    }

    private static Outcome under(Object... facts) {
        return Scene.bombardment().with(states("AAA", "BBB", "CCC")).with(facts).outcome();
    }
}
