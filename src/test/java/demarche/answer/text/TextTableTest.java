package demarche.answer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextTableTest {
    private static final List<Column> COLUMNS =
            List.of(Column.whole("code"), Column.shortened("state", 8), Column.figures("stance"));

    private static String table(int width, String... names) {
        return TextTable.render(
                COLUMNS,
                Stream.of(names)
                        .map(name -> List.of(Cell.of("XYZ"), Cell.of(name), Cell.of("+1.00")))
                        .toList(),
                width,
                Paint.NONE);
    }

    @Test
    void letters_with_accents_take_one_column() {
        assertThat(table(100, "Türkiye", "Côte d'Ivoire", "Japan")).isEqualTo("""
                        code  state          stance
                        XYZ   Türkiye         +1.00
                        XYZ   Côte d'Ivoire   +1.00
                        XYZ   Japan           +1.00
                        """);
    }

    @Test
    void a_name_that_does_not_fit_is_shortened() {
        assertThat(table(26, "Democratic People's Republic")).isEqualTo("""
                        code  state         stance
                        XYZ   Democratic…    +1.00
                        """);
    }

    @Test
    void an_opened_bracket_is_left_out_rather_than_cut() {
        assertThat(table(30, "Venezuela (Bolivarian Republic of)")).contains("Venezuela… ");
    }

    @Test
    void the_gap_narrows_before_a_name_gets_unreadable() {
        assertThat(table(20, "Democratic People's Republic")).isEqualTo("""
                        code state    stance
                        XYZ  Democra…  +1.00
                        """);
    }

    @Test
    void a_last_column_can_run_over_several_lines_or_stand_below() {
        List<List<Cell>> rows = List.of(List.of(Cell.of("a"), Cell.of("one two three four five six")));

        assertThat(TextTable.render(List.of(Column.whole("id"), Column.wrapped("title")), rows, 24, Paint.NONE))
                .isEqualTo("""
                        id  title
                        a   one two three four
                            five six
                        """);
        assertThat(TextTable.render(List.of(Column.whole("id"), Column.below("title")), rows, 100, Paint.NONE))
                .isEqualTo("""
                        id
                        a
                          one two three four five six
                        """);
    }
}
