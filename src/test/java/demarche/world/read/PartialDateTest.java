package demarche.world.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @Test
    void a_year_runs_from_its_first_day_to_its_last() {
        assertThat(PartialDate.parse("2022"))
                .contains(new PartialDate(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31)));
    }

    @Test
    void a_month_runs_to_its_last_day_even_in_a_leap_year() {
        assertThat(PartialDate.parse("2024-02"))
                .contains(new PartialDate(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 29)));
    }

    @Test
    void a_day_is_one_day() {
        assertThat(PartialDate.parse("2022-09-30"))
                .contains(new PartialDate(LocalDate.of(2022, 9, 30), LocalDate.of(2022, 9, 30)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "22", "2022-9", "2022-13", "2022-02-29", "30.9.2022", "2022-09-30T00:00", "-2022", "today"})
    void anything_else_is_no_date(String text) {
        assertThat(PartialDate.parse(text)).isEmpty();
    }
}
