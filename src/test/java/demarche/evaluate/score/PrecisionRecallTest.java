package demarche.evaluate.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Laws of the area under the curve of precision over recall. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PrecisionRecallTest {
    private static final Offset<Double> EXACTLY = within(1e-12);

    @Test
    void a_perfect_ranking_has_an_area_of_one() {
        assertThat(area(1, 0.9, 1, 0.8, 0, 0.7, 0, 0.1)).isCloseTo(1, EXACTLY);
    }

    @Test
    void a_constant_score_has_the_base_rate() {
        assertThat(area(1, 0.5, 0, 0.5, 0, 0.5, 0, 0.5)).isCloseTo(0.25, EXACTLY);
    }

    @Test
    void a_ranking_with_the_events_last_is_worse_than_the_base_rate() {
        // 1 of 4 at rank 3, 2 of 4 at rank 4: 1/2 · 1/3 + 1/2 · 2/4
        assertThat(area(0, 0.9, 0, 0.8, 1, 0.7, 1, 0.1)).isCloseTo(5 / 12.0, EXACTLY);
    }

    @Test
    void of_equal_scores_none_stands_before_another() {
        assertThat(area(1, 0.5, 0, 0.5, 0, 0.1)).isCloseTo(0.5, EXACTLY);
        assertThat(area(0, 0.5, 1, 0.5, 0, 0.1)).isCloseTo(0.5, EXACTLY);
    }

    @Test
    void only_the_order_of_scores_counts() {
        assertThat(area(1, 0.9, 0, 0.5, 1, 0.1)).isCloseTo(area(1, 1000, 0, 3, 1, -8), EXACTLY);
        assertThat(area(1, 0.9, 0, Double.NEGATIVE_INFINITY)).isCloseTo(1, EXACTLY);
    }

    @Test
    void a_random_ranking_of_many_has_about_the_base_rate() {
        Random random = new Random(7);
        List<RankedCase> cases = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            cases.add(new RankedCase(random.nextDouble(), i % 10 == 0));
        }

        assertThat(PrecisionRecall.averagePrecision(cases).orElseThrow()).isCloseTo(0.1, within(0.01));
    }

    @Test
    void where_nothing_happened_there_is_no_area() {
        assertThat(PrecisionRecall.averagePrecision(List.of(new RankedCase(0.5, false))))
                .isEmpty();
        assertThat(PrecisionRecall.averagePrecision(List.of())).isEmpty();
    }

    @Test
    void a_group_that_counts_twice_is_the_same_as_its_cases_written_twice() {
        List<RankedCase> one = List.of(new RankedCase(0.9, false), new RankedCase(0.4, true));
        List<RankedCase> two = List.of(new RankedCase(0.6, true), new RankedCase(0.4, false));
        List<RankedCase> written = new ArrayList<>(one);
        written.addAll(one);
        written.addAll(two);

        PrecisionRecall groups = PrecisionRecall.of(List.of(one, two));

        assertThat(groups.averagePrecision(new int[] {2, 1}).orElseThrow())
                .isCloseTo(PrecisionRecall.averagePrecision(written).orElseThrow(), EXACTLY);
        assertThat(groups.averagePrecision(new int[] {0, 1}).orElseThrow())
                .isCloseTo(PrecisionRecall.averagePrecision(two).orElseThrow(), EXACTLY);
    }

    @Test
    void a_score_that_is_no_number_ranks_nothing() {
        assertThatThrownBy(() -> new RankedCase(Double.NaN, true)).hasMessageContaining("no number");
    }

    /** Of pairs of 1 (happened) or 0 and a score. */
    private static double area(double... cases) {
        List<RankedCase> ranked = new ArrayList<>();
        for (int i = 0; i < cases.length; i += 2) {
            ranked.add(new RankedCase(cases[i + 1], cases[i] == 1));
        }
        return PrecisionRecall.averagePrecision(ranked).orElseThrow();
    }
}
