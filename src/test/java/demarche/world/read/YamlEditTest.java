package demarche.world.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class YamlEditTest {
    private static final String TEXT = """
            # Every number — with a reason. 𝄞

            rules:
              one: {value: 1400,   rationale: "An, {odd} one.", calibrated_on: judgement}  # kept
              # a comment between
              two:
                value: 300   # here too
                rationale: Why.
                calibrated_on: judgement

            last: [1, 2]
            """;

    @Test
    void a_value_changes_and_comments_order_and_layout_stay() {
        assertThat(edit().replace("/rules/one/value", "900")
                        .replace("/rules/two/calibrated_on", "votes")
                        .replace("/last", "[3]")
                        .text())
                .isEqualTo(TEXT.replace("1400", "900")
                        .replace("Why.\n    calibrated_on: judgement", "Why.\n    calibrated_on: votes")
                        .replace("[1, 2]", "[3]"));
    }

    @Test
    void a_new_key_is_written_as_its_neighbours_are() {
        assertThat(edit().put("/rules/one", "judged", "1400", "value")
                        .put("/rules/two", "judged", "300", "value")
                        .text())
                .isEqualTo(TEXT.replace("value: 1400,", "value: 1400, judged: 1400,")
                        .replace("value: 300 ", "value: 300\n    judged: 300 "));
    }

    @Test
    void a_key_that_is_there_is_not_added_again() {
        assertThat(edit().put("/rules/one", "value", "7", "rationale").text()).isEqualTo(TEXT.replace("1400", "7"));
    }

    @Test
    void lines_are_put_before_the_first_key_and_below_the_comment_of_the_file() {
        assertThat(edit().begin(List.of("calibration: none", "")).text())
                .isEqualTo(TEXT.replace("rules:", "calibration: none\n\nrules:"));
    }

    @Test
    void lines_end_as_they_ended() {
        String windows = TEXT.replace("\n", "\r\n");
        assertThat(new YamlEdit(new TextFile("test.yaml", windows))
                        .put("/rules/two", "judged", "300", "value")
                        .text())
                .isEqualTo(windows.replace("value: 300 ", "value: 300\r\n    judged: 300 "));
    }

    private static YamlEdit edit() {
        return new YamlEdit(new TextFile("test.yaml", TEXT));
    }
}
