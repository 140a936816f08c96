package demarche.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The figures on accuracy in the tour are those of docs/accuracy.md. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AccuracyIsQuotedTest {
    private static final Pattern FIGURES =
            Pattern.compile("^\\| .* \\| (0\\.\\d{3}) \\| (0\\.\\d{3}) \\| (0\\.\\d{3}) \\|$", Pattern.MULTILINE);

    @Test
    void every_row_of_figures_in_the_tour_stands_on_the_page_on_accuracy() throws IOException {
        List<String> page = Files.readAllLines(Path.of("docs/accuracy.md"));
        assertThat(FIGURES.matcher(Files.readString(Path.of("docs", "tour.md"))).results())
                .hasSizeGreaterThan(3)
                .allSatisfy(row -> assertThat(page).as(row.group()).anySatisfy(line -> assertThat(line)
                        .contains(" | 9448 | " + row.group(1) + " | " + row.group(2) + " | ")
                        .contains(" | " + row.group(3) + " | ")));
    }
}
