package demarche.evaluate.score;

import static demarche.world.Option.ABSENT;
import static demarche.world.Option.ABSTAIN;
import static demarche.world.Option.NO;
import static demarche.world.Option.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProbabilityScoresTest {

    @Test
    void a_certain_forecast_that_comes_true_costs_nothing() {
        ScoredVote japan = Votes.certain("JPN", YES, YES);

        assertThat(ProbabilityScores.rps(japan)).isZero();
        assertThat(ProbabilityScores.brier(japan)).isZero();
        assertThat(ProbabilityScores.logScore(japan)).isZero();
    }

    @Test
    void a_no_for_a_yes_is_twice_as_far_off_as_an_abstention_for_a_yes() {
        assertThat(ProbabilityScores.rps(Votes.certain("JPN", YES, NO))).isEqualTo(1);
        assertThat(ProbabilityScores.rps(Votes.certain("JPN", YES, ABSTAIN))).isEqualTo(0.5);
        assertThat(ProbabilityScores.rps(Votes.certain("JPN", ABSTAIN, NO))).isEqualTo(0.5);
    }

    @Test
    void the_ranked_score_does_not_depend_on_how_likely_the_state_was_to_come() {
        assertThat(ProbabilityScores.rps(Votes.likely("CHN", ABSTAIN, 0.1, 0.3, 0.1, 0.5)))
                .isCloseTo(ProbabilityScores.rps(Votes.likely("CHN", ABSTAIN, 0.2, 0.6, 0.2, 0)), within(1e-12))
                .isCloseTo((0.2 * 0.2 + 0.2 * 0.2) / 2, within(1e-12));
    }

    @Test
    void a_forecast_that_a_state_stays_away_says_nothing_of_its_vote() {
        assertThat(ProbabilityScores.rps(Votes.certain("VEN", YES, ABSENT)))
                .isCloseTo((1 / 9.0 + 4 / 9.0) / 2, within(1e-12));
    }

    @Test
    void who_stayed_away_has_no_ranked_score_and_is_left_out_of_the_mean() {
        ScoredVote away = Votes.certain("VEN", ABSENT, YES);

        assertThatThrownBy(() -> ProbabilityScores.rps(away)).hasMessageContaining("VEN did not attend");
        assertThatThrownBy(() -> ProbabilityScores.meanRps(List.of(away)))
                .hasMessage("no states that attended the vote to score");
        assertThat(ProbabilityScores.meanRps(List.of(away, Votes.certain("JPN", YES, ABSTAIN))))
                .isEqualTo(0.5);
    }

    @Test
    void the_brier_score_is_the_sum_of_squares_over_the_four_ways_to_vote() {
        assertThat(ProbabilityScores.brier(Votes.likely("CHN", ABSTAIN, 0.2, 0.6, 0.1, 0.1)))
                .isCloseTo(0.04 + 0.16 + 0.01 + 0.01, within(1e-12));
        assertThat(ProbabilityScores.brier(Votes.certain("CHN", ABSTAIN, YES))).isEqualTo(2);
    }

    @Test
    void what_was_held_impossible_costs_much_in_the_log_score_but_not_everything() {
        assertThat(ProbabilityScores.logScore(Votes.certain("CHN", ABSTAIN, YES)))
                .isEqualTo(-StrictMath.log(0.001));
        assertThat(ProbabilityScores.meanLogScore(
                        List.of(Votes.likely("CHN", YES, 0.5, 0.5, 0, 0), Votes.certain("JPN", YES, YES))))
                .isEqualTo(StrictMath.log(2) / 2);
    }

    @Test
    void skill_is_the_share_of_the_baselines_score_that_is_saved() {
        assertThat(ProbabilityScores.skill(0.05, 0.2)).isEqualTo(0.75);
        assertThat(ProbabilityScores.skill(0.2, 0.2)).isZero();
        assertThat(ProbabilityScores.skill(0, 0)).isZero();
        assertThat(ProbabilityScores.skill(0.1, 0)).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void without_states_there_is_nothing_to_score() {
        assertThatThrownBy(() -> ProbabilityScores.meanBrier(List.of())).hasMessage("no states to score");
        assertThatThrownBy(() -> ProbabilityScores.meanLogScore(List.of())).hasMessage("no states to score");
    }
}
