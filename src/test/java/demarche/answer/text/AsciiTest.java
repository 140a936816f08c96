package demarche.answer.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AsciiTest {

    @Test
    void accents_go_and_signs_become_plain_ones_in_their_place() {
        assertThat(Ascii.fold("├─ Türkiye · Côte d’Ivoire −0.922 ≠ …"))
                .isEqualTo("|- Turkiye | Cote d'Ivoire -0.922 ! ~");
    }

    @Test
    void what_has_no_plain_form_is_a_question_mark() {
        assertThat(Ascii.fold("台湾")).isEqualTo("??");
    }
}
