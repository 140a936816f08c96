package demarche.answer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void commas_quotes_and_line_feeds_are_quoted() {
        assertThat(Csv.write(List.of("a", "b"), List.of(List.of("one, two", "say \"no\""), List.of("x\ny", ""))))
                .isEqualTo("a,b\n\"one, two\",\"say \"\"no\"\"\"\n\"x\ny\",\n");
    }

    @Test
    void a_table_without_rows_keeps_its_header() {
        assertThat(Csv.write(List.of("a", "b"), List.of())).isEqualTo("a,b\n");
    }
}
