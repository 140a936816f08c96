package demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LookTest {
    private static final String ESCAPE = "\u001b[";

    @Test
    void colour_is_for_terminals() {
        assertThat(Run.of("assess", Run.CASE).out()).doesNotContain(ESCAPE);
        assertThat(Run.atTerminal(Map.of(), "assess", Run.CASE).out()).contains(ESCAPE);
    }

    @Test
    void NO_COLOR_turns_colour_off_unless_it_is_empty() {
        assertThat(Run.atTerminal(Map.of("NO_COLOR", "1"), "assess", Run.CASE).out())
                .doesNotContain(ESCAPE);
        assertThat(Run.atTerminal(Map.of("NO_COLOR", ""), "assess", Run.CASE).out())
                .contains(ESCAPE);
    }

    @Test
    void the_option_has_the_last_word_on_colour() {
        assertThat(Run.of("assess", Run.CASE, "--color", "always").out()).contains(ESCAPE);
        assertThat(Run.atTerminal(Map.of(), "assess", Run.CASE, "--color", "never")
                        .out())
                .doesNotContain(ESCAPE);
    }

    @Test
    void data_is_never_coloured() {
        assertThat(Run.of("assess", Run.CASE, "--color", "always", "--format", "json")
                        .out())
                .doesNotContain(ESCAPE);
    }

    @Test
    void colour_changes_nothing_but_colour() {
        String coloured = Run.of("assess", Run.CASE, "--color", "always").out();

        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(Run.of("assess", Run.CASE).out());
    }

    static Stream<String> texts() {
        return Stream.of(
                "assess ukraine-annexation-2022",
                "assess ukraine-annexation-2022 --measure S/2022/720",
                "why ukraine-annexation-2022 CHN",
                "why ukraine-annexation-2022 KAZ recognition",
                "why ukraine-annexation-2022 TUR mediation",
                "cases",
                "cases ukraine-annexation-2022",
                "rules",
                "rules rival-of-guarantor",
                "states",
                "states TUR",
                "states --coverage --as-of 2022-10-11",
                "states --coverage --as-of 2022-10-11 TUR",
                "sources",
                "sources sipri-tiv");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void no_line_is_wider_than_100_columns_but_for_an_address(String command) {
        assertThat(Run.of(command.split(" ", -1)).out().lines())
                .filteredOn(line -> !line.contains("://"))
                .allSatisfy(line -> assertThat(line.codePointCount(0, line.length()))
                        .as(line)
                        .isLessThanOrEqualTo(100));
    }

    @Test
    void a_derivation_fits_a_narrower_terminal() {
        assertThat(Run.atTerminal(Map.of("COLUMNS", "72", "NO_COLOR", "1"), "why", Run.CASE, "CHN", "--depth", "2")
                        .out()
                        .lines())
                .filteredOn(line -> !line.contains("://"))
                .allSatisfy(line -> assertThat(line.codePointCount(0, line.length()))
                        .as(line)
                        .isLessThanOrEqualTo(72));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void no_line_ends_in_a_space(String command) {
        assertThat(Run.of(command.split(" ", -1)).out().lines())
                .allSatisfy(line -> assertThat(line).isEqualTo(line.stripTrailing()));
    }

    @Test
    void text_is_plain_ascii_where_asked_for_or_where_the_terminal_knows_no_more() {
        String asked = Run.of("why", Run.CASE, "TUR", "mediation", "--ascii").out();
        String forced = Run.in(Map.of(), false, StandardCharsets.US_ASCII, "why", Run.CASE, "TUR", "mediation")
                .out();

        assertThat(asked).isEqualTo(forced).contains("Turkiye").contains("`- ").doesNotContain("?");
        assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(asked)).isTrue();
    }
}
