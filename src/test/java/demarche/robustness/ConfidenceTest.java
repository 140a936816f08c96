package demarche.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConfidenceTest {

    @Test
    void confidence_is_the_lowest_of_coverage_age_and_reliability() {
        assertThat(new Confidence(10, 0, 10, 20, 0, 0, 0, 0).grade()).isEqualTo(Grade.HIGH);
        assertThat(new Confidence(10, 0, 10, 20, 4, 0, 0, 0).grade()).isEqualTo(Grade.MODERATE);
        assertThat(new Confidence(10, 0, 10, 20, 4, 0, 0, 9).grade()).isEqualTo(Grade.LOW);
    }

    @ParameterizedTest(name = "{0} of 10 tables, {1} stale: {2}")
    @CsvSource({"9, 0, HIGH", "10, 2, HIGH", "10, 3, MODERATE", "8, 2, MODERATE", "8, 3, LOW", "6, 0, LOW"})
    void a_stale_value_covers_a_table_by_half(int tables, int stale, Grade grade) {
        assertThat(new Confidence(tables, stale, 10, 20, 0, 0, 0, 0).coverage()).isEqualTo(grade);
    }

    @ParameterizedTest(name = "{0} of 20 facts stale: {1}")
    @CsvSource({"2, HIGH", "3, MODERATE", "6, MODERATE", "7, LOW"})
    void age_is_graded_by_the_share_of_stale_facts(int stale, Grade grade) {
        assertThat(new Confidence(10, 0, 10, 20, stale, 0, 0, 0).age()).isEqualTo(grade);
    }

    @ParameterizedTest(name = "{0} high, {1} moderate, {2} low: {3}")
    @CsvSource({
        "20, 0, 0, HIGH",
        "0, 2, 0, HIGH",
        "0, 0, 1, HIGH",
        "0, 1, 1, MODERATE",
        "0, 0, 3, MODERATE",
        "0, 0, 4, LOW"
    })
    void a_judged_fact_of_low_reliability_counts_as_two_moderate_ones_and_a_highly_reliable_one_as_none(
            int high, int moderate, int low, Grade grade) {
        assertThat(new Confidence(10, 0, 10, 20, 0, high, moderate, low).reliability())
                .isEqualTo(grade);
    }

    @Test
    void an_argument_that_rests_on_no_fact_deserves_little_confidence() {
        assertThat(new Confidence(10, 0, 10, 0, 0, 0, 0, 0).grade()).isEqualTo(Grade.LOW);
    }
}
