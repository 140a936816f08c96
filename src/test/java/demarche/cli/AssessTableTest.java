package demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssessTableTest {
    private static final Pattern ROW = Pattern.compile("[A-Z]{3} .*");
    private static final Pattern TITLE = Pattern.compile(".*\\(\\d+\\).*");

    private static Stream<String> rows(String text) {
        return text.lines().filter(ROW.asMatchPredicate());
    }

    private static List<String> codes(String text) {
        return rows(text).map(row -> row.substring(0, 3)).toList();
    }

    private static List<String> titles(String text) {
        return text.lines()
                .filter(TITLE.asMatchPredicate())
                .filter(line -> !ROW.matcher(line).matches())
                .toList();
    }

    private static String line(String text, String label) {
        return text.lines().filter(line -> line.startsWith(label)).findFirst().orElseThrow();
    }

    private static int sum(String counts) {
        return Arrays.stream(counts.split(" \u00b7 |;", -1))
                .filter(part -> part.matches(".* \\d+"))
                .mapToInt(part -> Integer.parseInt(part.replaceAll(".* ", "")))
                .sum();
    }

    @Test
    void all_states_stand_in_groups_by_the_vote_inferred_from_yes_to_absent() {
        String text = Run.of("assess", Run.CASE).out();

        assertThat(codes(text)).hasSize(193).doesNotHaveDuplicates();
        assertThat(titles(text).stream().map(title -> title.replaceAll(" .*", "")))
                .isSubsetOf("yes", "abstain", "no", "absent")
                .startsWith("yes", "abstain", "no");
        assertThat(titles(text)).allSatisfy(title -> assertThat(title).contains("), recorded "));
    }

    @Test
    void within_a_group_the_state_most_against_the_acting_state_comes_first() {
        String text = Run.of("assess", Run.CASE).out();
        String yes = text.substring(text.indexOf("\nyes ("), text.indexOf("\nabstain ("));

        List<Double> stances = rows(yes)
                .map(row ->
                        row.replaceAll(".*? ([+\u2212]?\\d+\\.\\d\\d) .*", "$1").replace('\u2212', '-'))
                .map(Double::valueOf)
                .toList();

        assertThat(stances).hasSizeGreaterThan(20).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void a_group_can_be_sorted_by_code() {
        String text = Run.of("assess", Run.CASE, "--sort", "code").out();
        String yes = text.substring(text.indexOf("\nyes ("), text.indexOf("\nabstain ("));

        assertThat(codes(yes)).hasSizeGreaterThan(20).isSorted();
    }

    @Test
    void a_few_states_stand_in_one_table_by_code() {
        String text = Run.of("assess", Run.CASE, "--states", "JPN,CHN,RUS").out();

        assertThat(titles(text)).isEmpty();
        assertThat(codes(text)).containsExactly("CHN", "JPN", "RUS");
    }

    @Test
    void without_groups_all_states_stand_by_code_with_their_vote() {
        String text = Run.of("assess", Run.CASE, "--group", "none").out();

        assertThat(titles(text)).isEmpty();
        assertThat(codes(text)).hasSize(193).isSorted();
        assertThat(line(text, "USA")).contains(" yes ");
    }

    @Test
    void regions_are_the_regional_groups_of_the_united_nations_with_how_they_vote() {
        String text = Run.of("assess", Run.CASE, "--group", "region").out();

        assertThat(titles(text).stream().map(title -> title.replaceAll(" \\(.*", "")))
                .containsSubsequence(
                        "African states",
                        "Asia-Pacific states",
                        "Eastern European states",
                        "Latin American and Caribbean states",
                        "Western European and other states");
        assertThat(titles(text)).allSatisfy(title -> assertThat(sum(title.replaceAll(".*: ", "")))
                .isEqualTo(Integer.parseInt(title.replaceAll(".*\\((\\d+)\\).*", "$1"))));
    }

    @Test
    void the_counts_inferred_stand_above_the_totals_recorded() {
        String text = Run.of("assess", Run.CASE).out();

        assertThat(sum(line(text, "vote inferred"))).isEqualTo(193);
        assertThat(line(text, "vote recorded")).contains("yes 143 \u00b7 abstain 35 \u00b7 no 5 \u00b7 absent 10; ");
        assertThat(text.indexOf("vote inferred")).isLessThan(text.indexOf("code "));
        assertThat(text.indexOf("vote recorded")).isLessThan(text.indexOf("code "));
        assertThat(text).contains("\nsanctions ").contains("\nmediation ");
    }

    @Test
    void the_security_council_has_fifteen_votes() {
        String text = Run.of("assess", Run.CASE, "--measure", "S/2022/720").out();

        assertThat(sum(line(text, "vote inferred"))).isEqualTo(15);
        assertThat(line(text, "vote recorded")).contains("yes 10 \u00b7 abstain 4 \u00b7 no 1 \u00b7 absent 0; ");
        assertThat(titles(text)).contains("no position inferred on the vote (178)");
    }

    @Test
    void states_whose_vote_differs_from_the_record_can_be_listed_alone_while_all_are_counted() {
        String all = Run.of("assess", Run.CASE).out();
        String differing = Run.of("assess", Run.CASE, "--only-differing").out();

        assertThat(codes(differing))
                .isEqualTo(codes(rows(all).filter(row -> row.contains("\u2260")).reduce("", (a, b) -> a + b + "\n")));
        assertThat(line(differing, "vote inferred")).isEqualTo(line(all, "vote inferred"));
        assertThat(line(differing, "vote recorded")).isEqualTo(line(all, "vote recorded"));
        assertThat(Run.of("assess", Run.CASE, "--only-differing", "--format", "csv")
                        .out()
                        .lines()
                        .skip(1))
                .hasSameSizeAs(codes(differing))
                .allSatisfy(row -> assertThat(row).contains(",false,"));
    }

    @Test
    void where_no_vote_differs_the_table_says_that_it_lists_none() {
        Run run = Run.of("assess", Run.CASE, "--only-differing", "--states", "RUS,UKR");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("No state to list.").contains("not a forecast");
    }

    @Test
    void what_happened_without_a_scenario_is_not_compared_with_what_it_supposes() {
        Run run = Run.of("assess", Run.CASE, "--only-differing", "--with", "energy-shock");

        assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("without a scenario");
    }

    @Test
    void where_the_vote_is_not_shown_states_are_grouped_by_the_instrument_that_is() {
        String text = Run.of("assess", Run.CASE, "--instrument", "sanctions").out();

        assertThat(titles(text)).hasSizeGreaterThan(1).first().asString().startsWith("sanctions: impose (");
        assertThat(text).doesNotContain("vote inferred").contains("sanctions      impose ");
    }

    @Test
    void other_formats_come_sorted_by_code_however_the_table_is() {
        assertThat(Run.of("assess", Run.CASE, "--format", "csv", "--sort", "stance", "--group", "region")
                        .out())
                .isEqualTo(Run.of("assess", Run.CASE, "--format", "csv").out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--group region", "--group none", "--only-differing", "--instrument vote"})
    void the_table_fits_terminals_of_eighty_and_of_a_hundred_columns(String options) {
        IntStream.of(80, 100).forEach(columns -> {
            String[] args = ("assess " + Run.CASE + " " + options).strip().split(" ", -1);
            assertThat(Run.atTerminal(Map.of("COLUMNS", String.valueOf(columns), "NO_COLOR", "1"), args)
                            .out()
                            .lines())
                    .allSatisfy(line -> assertThat(line.codePointCount(0, line.length()))
                            .as(line)
                            .isLessThanOrEqualTo(columns));
        });
    }
}
