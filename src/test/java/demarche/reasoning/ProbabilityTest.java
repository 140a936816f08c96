package demarche.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import demarche.crisis.VoteAsks;
import demarche.reasoning.memory.Weight;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProbabilityTest {
    private static final List<VoteAsks> CONDEMN = List.of(VoteAsks.of(860, -2790));
    private static final VoteAsks SCATTERED = new VoteAsks(1900, -1800, 1200, new VoteAsks.Cuts(1900, -1800));

    @Test
    void a_stance_at_the_ask_of_yes_makes_a_yes_as_likely_as_not() {
        assertThat(Probability.of(860, CONDEMN, 0).yes()).isEqualTo(0.5);
    }

    @Test
    void probabilities_are_conditional_on_attendance() {
        Probability probability = Probability.of(-400, CONDEMN, 0.05);
        assertThat(probability.absent()).isEqualTo(0.05);
        assertThat(probability.yes()).isCloseTo(0.210, within(0.0005));
        assertThat(probability.no()).isCloseTo(0.080, within(0.0005));
        assertThat(probability.abstain()).isCloseTo(0.660, within(0.0005));
    }

    @ParameterizedTest
    @ValueSource(ints = {-9000, -2790, -400, 0, 860, 9000})
    void the_four_ways_add_up_to_one(int stance) {
        for (List<VoteAsks> readings : List.of(CONDEMN, List.of(SCATTERED), List.of(CONDEMN.get(0), SCATTERED))) {
            Probability p = Probability.of(stance, readings, 0.1);
            assertThat(p.yes() + p.abstain() + p.no() + p.absent()).isCloseTo(1, within(1e-12));
            assertThat(p.abstain()).isPositive();
        }
    }

    @Test
    void cuts_that_scatter_draw_probabilities_towards_a_half_and_move_no_ask() {
        assertThat(Probability.of(1900, List.of(SCATTERED), 0).yes()).isEqualTo(0.5);
        assertThat(Probability.of(3900, List.of(SCATTERED), 0).yes())
                .isBetween(
                        0.5,
                        Probability.of(3900, List.of(VoteAsks.of(1900, -1800)), 0)
                                .yes());
    }

    /** The exact value by numerical integration; the approximation is good to about a hundredth. */
    @Test
    void the_mean_over_scattered_cuts_is_close_to_the_exact_integral() {
        double exact = 0;
        for (int i = -6000; i < 6000; i++) {
            double u = (i + 0.5) / 1000;
            double density = Math.exp(-u * u / 2) / Math.sqrt(2 * Math.PI) / 1000;
            exact += density / (1 + Math.exp(-(2 - 1.2 * u)));
        }
        assertThat(Probability.of(3900, List.of(SCATTERED), 0).yes()).isCloseTo(exact, within(0.01));
    }

    @Test
    void a_text_of_two_readings_is_as_likely_as_the_mean_of_both() {
        Probability one = Probability.of(500, CONDEMN, 0);
        Probability other = Probability.of(500, List.of(SCATTERED), 0);
        assertThat(Probability.of(500, List.of(CONDEMN.get(0), SCATTERED), 0).yes())
                .isCloseTo((one.yes() + other.yes()) / 2, within(1e-12));
    }

    @Test
    void a_push_adds_its_weight_in_proportion_to_its_strength_rounded_alike_on_both_sides() {
        assertThat(Weight.contribution(900, 430)).isEqualTo(387);
        assertThat(Weight.contribution(-900, 430)).isEqualTo(-387);
        assertThat(Weight.contribution(333, 500)).isEqualTo(167);
        assertThat(Weight.contribution(-333, 500)).isEqualTo(-167);
    }
}
