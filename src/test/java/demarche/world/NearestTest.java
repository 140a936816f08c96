package demarche.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    @Test
    void a_word_with_one_letter_wrong_is_recognised() {
        assertThat(Nearest.to("anexation", List.of("annexation", "invasion"))).contains("annexation");
    }

    @Test
    void two_letters_swapped_are_one_mistake() {
        assertThat(Nearest.to("URK", List.of("TUR", "UKR", "USA"))).contains("UKR");
    }

    @Test
    void case_makes_no_difference() {
        assertThat(Nearest.to("nato", List.of("EU", "NATO"))).contains("NATO");
    }

    @Test
    void among_words_equally_close_the_one_that_begins_alike_is_meant() {
        assertThat(Nearest.to("JPX", List.of("APX", "JPN"))).contains("JPN");
    }

    @Test
    void a_word_unlike_any_other_has_no_nearest() {
        assertThat(Nearest.to("Zanzibar", List.of("annexation", "invasion"))).isEmpty();
    }

    @Test
    void a_single_letter_is_not_enough_to_guess_from() {
        assertThat(Nearest.to("X", List.of("A", "B"))).isEmpty();
    }
}
