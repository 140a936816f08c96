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

class ConfusionMatrixTest {
    /** A yes for every state on ES-11/4: 143 Yes, 35 abstentions, 5 No, 10 absent. */
    private static final ConfusionMatrix ALWAYS_YES = new ConfusionMatrix(
            List.of(List.of(143, 0, 0, 0), List.of(35, 0, 0, 0), List.of(5, 0, 0, 0), List.of(10, 0, 0, 0)));

    @Test
    void a_yes_for_every_state_scores_what_is_known_of_the_annexation_vote() {
        assertThat(ALWAYS_YES.total()).isEqualTo(193);
        assertThat(ALWAYS_YES.accuracy()).isCloseTo(0.741, within(0.0005));
        assertThat(ALWAYS_YES.macroF1()).isCloseTo(0.213, within(0.0005));
        assertThat(ALWAYS_YES.balancedAccuracy()).isEqualTo(0.25);
    }

    @Test
    void rows_are_observed_and_columns_inferred() {
        ConfusionMatrix matrix = ConfusionMatrix.of(List.of(
                Votes.certain("CHN", ABSTAIN, YES),
                Votes.certain("IND", ABSTAIN, ABSTAIN),
                Votes.certain("JPN", YES, YES),
                Votes.certain("NIC", NO, ABSENT)));

        assertThat(matrix.counts())
                .containsExactly(List.of(1, 0, 0, 0), List.of(1, 1, 0, 0), List.of(0, 0, 0, 1), List.of(0, 0, 0, 0));
        assertThat(matrix.count(ABSTAIN, YES)).isEqualTo(1);
        assertThat(matrix.observed(ABSTAIN)).isEqualTo(2);
        assertThat(matrix.inferred(YES)).isEqualTo(2);
    }

    @Test
    void an_option_that_nobody_took_and_nobody_was_inferred_to_take_does_not_count() {
        ConfusionMatrix matrix =
                ConfusionMatrix.of(List.of(Votes.certain("JPN", YES, YES), Votes.certain("CHN", ABSTAIN, ABSTAIN)));

        assertThat(matrix.macroF1()).isEqualTo(1);
    }

    @Test
    void an_option_that_was_inferred_and_nobody_took_counts_against_the_forecast() {
        ConfusionMatrix matrix =
                ConfusionMatrix.of(List.of(Votes.certain("JPN", YES, YES), Votes.certain("FRA", YES, NO)));

        assertThat(matrix.macroF1()).isCloseTo((2 / 3.0 + 0) / 2, within(1e-12));
        assertThat(matrix.balancedAccuracy()).isEqualTo(0.5);
    }

    @Test
    void without_states_there_is_nothing_to_score() {
        assertThatThrownBy(() -> ConfusionMatrix.of(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no states to score");
    }

    @Test
    void a_matrix_of_another_shape_is_refused() {
        assertThatThrownBy(() -> new ConfusionMatrix(List.of(List.of(1, 2), List.of(3, 4))))
                .hasMessage("a confusion matrix has 4 rows and columns");
    }
}
