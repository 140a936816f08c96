package demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("library")
class BacktestCommandTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            backtest mayote-1982                           | unknown case "mayote-1982"; did you mean "mayotte-1982"?
            backtest karabakh-2008                         | "karabakh-2008" has no recorded votes of the General Assembly
            backtest mayotte-1982 --require acuracy>=0.5   | unknown metric "acuracy"; did you mean "accuracy"?
            backtest mayotte-1982 --require accuracy       | "accuracy" is not a condition; expected METRIC>=NUMBER
            backtest mayotte-1982 --fold heldout           | unknown fold "heldout"; did you mean "held-out"?
            backtest mayotte-1982 --track warm             | unknown tracks "warm"; expected one of cold, with-record, both
            backtest --report nowhere/accuracy.md          | the folder does not exist
            backtest --track cold --report accuracy.md     | --report writes both tracks; leave out --track
            """)
    void what_is_typed_wrong_is_said_before_any_work(String command, String message) {
        Run run = Run.of(command.split(" ", -1));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(message);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void a_figure_that_misses_what_is_required_leaves_with_4_and_shows_all_the_same() {
        Run run = Run.of(
                "backtest",
                "mayotte-1982",
                "--track",
                "cold",
                "--fold",
                "shipped",
                "--require",
                "accuracy>=1",
                "--require",
                "brier<=2");

        assertThat(run.exit()).isEqualTo(4);
        assertThat(run.err())
                .contains("cold: accuracy>=1.0 failed; the figure is 0.")
                .doesNotContain("brier");
        assertThat(run.out())
                .contains("A/RES/37/65")
                .contains("multinomial logit")
                .contains("has seen the vote")
                .doesNotContain("With record");
    }

    @Test
    void the_page_keeps_the_log_that_is_written_by_hand(@TempDir Path folder) throws IOException {
        Path page = folder.resolve("accuracy.md");
        Files.writeString(page, "what stood here before\n<!-- log:begin -->\nkept by hand\n<!-- log:end -->\n");

        Run run = Run.of("backtest", "mayotte-1982", "--fold", "shipped", "--report", page.toString());

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(Files.readString(page))
                .startsWith("# Accuracy")
                .contains("kept by hand")
                .contains("A/RES/37/65\\*")
                .doesNotContain("what stood here before");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(page, folder.resolve("accuracy.json"));
        }
    }
}
