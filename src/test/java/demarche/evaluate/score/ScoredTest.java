package demarche.evaluate.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import demarche.world.Option;
import org.junit.jupiter.api.Test;

class ScoredTest {

    @Test
    void what_is_no_way_to_vote_is_not_scored() {
        assertThatThrownBy(() -> Votes.certain("CHN", Option.IMPOSE, Option.YES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("impose of CHN is no way to vote");
    }

    @Test
    void probabilities_that_do_not_add_up_to_one_are_refused() {
        assertThatThrownBy(() -> Votes.likely("CHN", Option.YES, 0.5, 0.5, 0.5, 0))
                .hasMessageContaining("the probabilities of CHN do not add up to 1");
        assertThatThrownBy(() -> Votes.likely("CHN", Option.YES, Double.NaN, 0.5, 0.5, 0))
                .hasMessageContaining("do not add up to 1");
        assertThatThrownBy(() -> Votes.likely("CHN", Option.YES, 1.5, -0.5, 0, 0))
                .hasMessageContaining("do not add up to 1");
    }

    @Test
    void each_way_to_vote_has_its_probability() {
        ScoredVote china = Votes.likely("CHN", Option.ABSTAIN, 0.1, 0.2, 0.3, 0.4);

        assertThat(ScoredVote.OPTIONS.stream().map(china::probabilityOf)).containsExactly(0.1, 0.2, 0.3, 0.4);
    }
}
