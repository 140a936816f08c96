package demarche.answer.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void log_odds_keep_their_sign_and_every_decimal() {
        assertThat(Figures.signed(-922)).isEqualTo("\u22120.922");
        assertThat(Figures.signed(600)).isEqualTo("+0.600");
        assertThat(Figures.signed(0)).isEqualTo("0.000");
    }

    @Test
    void short_log_odds_are_rounded_to_two_decimals() {
        assertThat(Figures.signedShort(-925)).isEqualTo("\u22120.93");
        assertThat(Figures.signedShort(15720)).isEqualTo("+15.72");
    }

    @Test
    void probabilities_are_shown_to_five_points_and_certain_only_where_they_are() {
        assertThat(Figures.percent(0.722)).isEqualTo("70%");
        assertThat(Figures.percent(0.999)).isEqualTo(">95%");
        assertThat(Figures.percent(0.001)).isEqualTo("<5%");
        assertThat(Figures.percent(1)).isEqualTo("100%");
        assertThat(Figures.percent(0)).isEqualTo("0%");
    }
}
