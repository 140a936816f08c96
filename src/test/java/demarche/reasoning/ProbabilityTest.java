package demarche.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import demarche.reasoning.memory.Weight;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProbabilityTest {
    @Test
    void a_stance_at_the_ask_of_yes_makes_a_yes_as_likely_as_not() {
        assertThat(Probability.of(860, 860, -2790, 0).yes()).isEqualTo(0.5);
    }

    @Test
    void probabilities_are_conditional_on_attendance() {
        Probability probability = Probability.of(-400, 860, -2790, 0.05);
        assertThat(probability.absent()).isEqualTo(0.05);
        assertThat(probability.yes()).isCloseTo(0.210, within(0.0005));
        assertThat(probability.no()).isCloseTo(0.080, within(0.0005));
        assertThat(probability.abstain()).isCloseTo(0.660, within(0.0005));
    }

    @ParameterizedTest
    @ValueSource(ints = {-9000, -2790, -400, 0, 860, 9000})
    void the_four_ways_add_up_to_one(int stance) {
        Probability p = Probability.of(stance, 860, -2790, 0.1);
        assertThat(p.yes() + p.abstain() + p.no() + p.absent()).isCloseTo(1, within(1e-12));
        assertThat(p.abstain()).isPositive();
    }

    @Test
    void a_push_adds_its_weight_in_proportion_to_its_strength_rounded_alike_on_both_sides() {
        assertThat(Weight.contribution(900, 430)).isEqualTo(387);
        assertThat(Weight.contribution(-900, 430)).isEqualTo(-387);
        assertThat(Weight.contribution(333, 500)).isEqualTo(167);
        assertThat(Weight.contribution(-333, 500)).isEqualTo(-167);
    }
}
