package demarche.world.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvFileTest {

    private final Problems problems = new Problems();

    @Test
    void every_cell_knows_its_line_and_column() {
        assertThat(cells("state,note,share\nCHN,plain,0.1\nJPN,,0.2\n"))
                .containsExactly("CHN@2:1", "plain@2:5", "0.1@2:11", "JPN@3:1", "@3:5", "0.2@3:6");
    }

    @Test
    void quotes_commas_and_doubled_quotes_do_not_move_the_columns_after_them() {
        assertThat(cells("a,b,c\n1,\"x, \"\"y\"\"\",z\n")).containsExactly("1@2:1", "x, \"y\"@2:3", "z@2:14");
    }

    @Test
    void a_cell_over_two_lines_moves_the_rest_of_its_row_to_the_second() {
        assertThat(cells("a,b\n\"one\ntwo\",z\nx,y\n")).containsExactly("one\ntwo@2:1", "z@3:6", "x@4:1", "y@4:3");
    }

    @Test
    void columns_count_characters_and_not_bytes() {
        assertThat(cells("a,b\nCôte d’Ivoire,x\n")).containsExactly("Côte d’Ivoire@2:1", "x@2:15");
    }

    @Test
    void empty_lines_are_skipped_and_counted() {
        assertThat(cells("a,b\n\n\nx,y\n")).containsExactly("x@4:1", "y@4:3");
    }

    @Test
    void carriage_returns_make_no_difference() {
        String text = "a,b\n1,\"x, y\"\n\n2,z\n";

        assertThat(cells(text.replace("\n", "\r\n"))).isEqualTo(cells(text));
    }

    @Test
    void places_stay_exact_in_a_long_file() {
        StringBuilder text = new StringBuilder("a,b\n");
        for (int i = 0; i < 20_000; i++) {
            text.append("é,\"x,y\"\n");
        }

        assertThat(cells(text + "é,\"x,y\",extra\nlast,one\n")).endsWith("last@20003:1", "one@20003:6");
        assertThat(problems.list()).hasToString("[t.csv:20002: 3 cells; expected 2, as in the header]");
    }

    @Test
    void a_quote_that_is_never_closed_is_reported_where_its_cell_begins() {
        cells("a,b\n1,\"x\n2,y\n");

        assertThat(problems.list())
                .hasToString("[t.csv:2:3: quotes that do not match; expected a quoted cell closed before the comma or"
                        + " line end after it]");
    }

    @Test
    void text_after_a_closing_quote_is_reported() {
        cells("a,b\n1,\"x\"z\n2,y\n");

        assertThat(problems.list())
                .hasToString("[t.csv:2:3: quotes that do not match; expected a quoted cell closed before the comma or"
                        + " line end after it]");
    }

    private List<String> cells(String text) {
        return CsvFile.parse(new TextFile("t.csv", text), List.of("a"), problems)
                .map(csv -> csv.rows().stream()
                        .flatMap(List::stream)
                        .map(cell -> cell.text() + "@" + cell.place().line() + ":"
                                + cell.place().column())
                        .toList())
                .orElse(List.of());
    }
}
