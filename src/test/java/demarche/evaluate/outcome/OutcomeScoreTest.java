package demarche.evaluate.outcome;

import static demarche.world.Option.IMPOSE;
import static demarche.world.Option.MILITARY_TO_TARGET;
import static demarche.world.Option.NONE;
import static demarche.world.Option.OTHER_TO_TARGET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import demarche.evaluate.score.ConfusionMatrix;
import demarche.world.Instrument;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeScoreTest {

    /** Four observed to impose, of whom three were inferred to; six not, of whom one was. */
    private static final List<UnitOutcome> SANCTIONS = List.of(
            new UnitOutcome("AAA", IMPOSE, IMPOSE),
            new UnitOutcome("BBB", IMPOSE, IMPOSE),
            new UnitOutcome("CCC", IMPOSE, IMPOSE),
            new UnitOutcome("DDD", IMPOSE, NONE),
            new UnitOutcome("EEE", NONE, IMPOSE),
            new UnitOutcome("FFF", NONE, NONE),
            new UnitOutcome("GGG", NONE, NONE),
            new UnitOutcome("HHH", NONE, NONE),
            new UnitOutcome("III", NONE, NONE),
            new UnitOutcome("JJJ", NONE, NONE));

    @Test
    void rows_are_observed_and_columns_inferred_in_the_order_of_the_instrument() {
        ConfusionMatrix matrix = OutcomeScore.matrix(SANCTIONS, Instrument.SANCTIONS.options());
        assertThat(matrix.options()).containsExactly(NONE, IMPOSE);
        assertThat(matrix.counts()).containsExactly(List.of(5, 1), List.of(1, 3));
        assertThat(matrix.total()).isEqualTo(10);
    }

    @Test
    void accuracy_balanced_accuracy_and_macro_f1_are_those_worked_out_by_hand() {
        ConfusionMatrix matrix = OutcomeScore.matrix(SANCTIONS, Instrument.SANCTIONS.options());
        assertThat(matrix.accuracy()).isEqualTo(0.8);
        assertThat(matrix.balancedAccuracy()).isCloseTo((5.0 / 6 + 3.0 / 4) / 2, within(1e-12));
        assertThat(matrix.macroF1()).isCloseTo((10.0 / 12 + 6.0 / 8) / 2, within(1e-12));
    }

    @Test
    void an_option_inferred_and_never_observed_lowers_f1_and_not_balanced_accuracy() {
        ConfusionMatrix matrix = OutcomeScore.matrix(
                List.of(
                        new UnitOutcome("AAA", MILITARY_TO_TARGET, MILITARY_TO_TARGET),
                        new UnitOutcome("BBB", OTHER_TO_TARGET, NONE)),
                Instrument.SUPPORT.options());
        assertThat(matrix.options()).containsExactly(NONE, OTHER_TO_TARGET, MILITARY_TO_TARGET);
        assertThat(matrix.balancedAccuracy()).isEqualTo(0.5);
        assertThat(matrix.macroF1()).isCloseTo(1.0 / 3, within(1e-12));
    }

    @Test
    void nothing_observed_is_not_scored() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OutcomeScore.matrix(List.of(), Instrument.SANCTIONS.options()))
                .withMessage("no states to score");
    }

    @Test
    void a_matrix_that_is_not_square_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ConfusionMatrix(List.of(NONE, IMPOSE), List.of(List.of(1, 2))));
    }
}
