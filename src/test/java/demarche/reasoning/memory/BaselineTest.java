package demarche.reasoning.memory;

import static demarche.reasoning.memory.Baseline.held;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BaselineTest {
    private static final int MIN = Integer.MIN_VALUE;
    private static final int MAX = Integer.MAX_VALUE;

    /** The rung on which every law is tried, with neighbours on both sides. */
    private static final int FROM = -100;

    private static final int TO = 200;

    static IntStream stances() {
        return IntStream.of(
                MIN, MIN + 1, -5000, -301, -300, -101, -100, -99, 0, 199, 200, 201, 500, 5000, MAX - 1, MAX);
    }

    static Stream<Integer> costs() {
        return Stream.of(0, 1, 200, 5000, MAX);
    }

    @ParameterizedTest
    @MethodSource("stances")
    void what_costs_nothing_changes_nothing(int stance) {
        assertThat(held(stance, FROM, TO, 0)).isEqualTo(stance);
    }

    @ParameterizedTest
    @ValueSource(ints = {-100, -99, 0, 199, 200})
    void on_its_rung_a_stance_is_held_nowhere(int stance) {
        assertThat(costs().map(cost -> held(stance, FROM, TO, cost))).containsOnly(stance);
    }

    @ParameterizedTest(name = "{0} at a cost of {1}")
    @CsvSource({"201, 1", "201, 500", "700, 500", "700, 501"})
    void a_stance_beyond_the_upper_edge_by_no_more_than_the_cost_stays_on_the_edge(int stance, int cost) {
        assertThat(held(stance, FROM, TO, cost)).isEqualTo(TO);
    }

    @ParameterizedTest(name = "{0} at a cost of {1}")
    @CsvSource({"-101, 1", "-101, 500", "-600, 500", "-600, 501"})
    void a_stance_beyond_the_lower_edge_by_no_more_than_the_cost_stays_on_the_edge(int stance, int cost) {
        assertThat(held(stance, FROM, TO, cost)).isEqualTo(FROM);
    }

    @ParameterizedTest(name = "{0} at a cost of {1} is held at {2}")
    @CsvSource({"701, 500, 201", "5000, 500, 4500", "-601, 500, -101", "-5000, 500, -4500"})
    void a_stance_beyond_the_edge_by_more_than_the_cost_leaves_and_has_paid_it(int stance, int cost, int held) {
        assertThat(held(stance, FROM, TO, cost)).isEqualTo(held);
    }

    @ParameterizedTest
    @MethodSource("stances")
    void no_cost_pulls_a_stance_past_the_edge_it_left_by_or_further_out(int stance) {
        assertThat(costs().map(cost -> held(stance, FROM, TO, cost))).allSatisfy(held -> {
            if (stance > TO) {
                assertThat(held).isBetween(TO, stance);
            } else if (stance < FROM) {
                assertThat(held).isBetween(stance, FROM);
            } else {
                assertThat(held).isEqualTo(stance);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("stances")
    void what_costs_more_holds_no_less(int stance) {
        assertThat(costs().map(cost -> Math.abs((long) held(stance, FROM, TO, cost) - stance)))
                .isSorted();
    }

    @Test
    void at_any_cost_a_further_stance_is_held_no_nearer() {
        assertThat(costs()).allSatisfy(cost -> assertThat(stances().mapToObj(stance -> held(stance, FROM, TO, cost)))
                .isSorted());
    }

    @Test
    void the_extremes_of_integers_do_not_overflow() {
        assertThat(held(MAX, MIN, MIN, MAX)).isZero();
        assertThat(held(MIN, MAX, MAX, MAX)).isEqualTo(-1);
        assertThat(held(MIN + 5, FROM, TO, MAX)).isEqualTo(FROM);
        assertThat(held(MIN, MIN + 1, TO, MAX)).isEqualTo(MIN + 1);
        assertThat(held(MAX, FROM, MAX - 1, MAX)).isEqualTo(MAX - 1);
    }
}
