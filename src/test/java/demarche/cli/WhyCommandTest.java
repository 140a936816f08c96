package demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhyCommandTest {
    private static final Pattern PUSH = Pattern.compile("(?m)^│  ├─ +([+\u2212][0-9.]+|0\\.000)  ");
    private static final Pattern SUM = Pattern.compile("(?m)^│  └─ +(?:= )([+\u2212]?[0-9.]+)  ");
    private static final Pattern STANCE = Pattern.compile("(?m)^├─ stance ([+\u2212]?[0-9.]+)");

    @ParameterizedTest
    @ValueSource(strings = {"CHN vote", "JPN vote", "KAZ recognition", "VEN vote", "IND sanctions", "UKR support"})
    void the_pushes_shown_add_up_to_the_stance_shown(String of) {
        String[] words = of.split(" ", -1);
        String text =
                Run.of("why", Run.CASE, words[0], words[1], "--depth", "1").out();

        BigDecimal sum = figures(PUSH, text).stream().reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(figures(PUSH, text)).isNotEmpty();
        assertThat(figures(SUM, text)).containsExactly(sum);
        assertThat(figures(STANCE, text)).containsExactly(sum);
    }

    @Test
    void a_state_can_be_named_by_code_or_name_in_any_case() {
        String byCode = Run.of("why", Run.CASE, "TUR").out();

        assertThat(Run.of("why", Run.CASE, "tur").out()).isEqualTo(byCode);
        assertThat(Run.of("why", Run.CASE, "Türkiye").out()).isEqualTo(byCode);
        assertThat(Run.of("why", Run.CASE, "turkiye").out()).isEqualTo(byCode);
        assertThat(Run.of("why", Run.CASE, "Russia").out())
                .isEqualTo(Run.of("why", Run.CASE, "RUS").out());
    }

    @Test
    void a_movement_is_not_taken_for_the_state_that_shares_its_code() {
        assertThat(Run.of("why", Run.CASE, "AFG").out())
                .contains("Afghanistan is a member of the Non-Aligned Movement")
                .doesNotContain("Namibia");
    }

    @Test
    void depth_1_shows_the_pushes_without_premises() {
        String text = Run.of("why", Run.CASE, "CHN", "--depth", "1").out();

        assertThat(text).contains("rival-of-guarantor").doesNotContain("Sources");
        assertThat(Run.of("why", Run.CASE, "CHN", "--depth", "9").out())
                .isEqualTo(Run.of("why", Run.CASE, "CHN").out());
    }

    @Test
    void a_fact_of_ones_own_is_told_with_the_file_it_stands_in(@TempDir Path temp) throws IOException {
        Path own = Files.createDirectories(temp.resolve("mine"));
        Files.writeString(own.resolve("trade.csv"), "state,partner,share,year,source\nCHN,RUS,0.4,2021,usitc-itpd-e\n");

        String text = Run.of("why", Run.CASE, "CHN", "--facts", own.toString()).out();
        String json = Run.of("why", Run.CASE, "CHN", "--facts", own.toString(), "--format", "json")
                .out();

        assertThat(text.replaceAll("[│├└─\\s]+", " ")).contains("; from mine/trade.csv:2");
        assertThat(json).contains("\"origin\": \"mine/trade.csv:2\"").contains("\"origin\": \"facts/");
    }

    @Test
    void a_figure_older_than_its_horizon_is_told_to_be_stale() {
        String text = Run.of("why", Run.CASE, "CHN").out();

        assertThat(text.replaceAll("[│├└─\\s]+", " ")).contains("stale: latest value 2016, 6 years old, limit 5");
    }

    @Test
    void every_source_cited_is_listed_with_its_number() {
        String text = Run.of("why", Run.CASE, "KAZ").out();
        String sources = text.substring(text.indexOf("\nSources\n"));

        List<String> cited = Pattern.compile("\\[(\\d+)]")
                .matcher(text.replaceAll("\\s+", ""))
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
        assertThat(cited).isNotEmpty().allSatisfy(number -> assertThat(sources).contains("\n[" + number + "]"));
    }

    @Test
    void judged_facts_are_marked() {
        assertThat(Run.of("why", Run.CASE, "CHN").out().replaceAll("[│\\s]+", " "))
                .contains("judged, reliability low");
    }

    @Test
    void mediation_shows_what_speaks_for_a_state_even_where_something_is_missing() {
        assertThat(Run.of("why", Run.CASE, "IND", "mediation").out())
                .contains("position on mediation: not capable")
                .contains("rule acceptable-to-initiator");
    }

    @Test
    void a_state_without_a_say_is_told_so() {
        Run run = Run.of("why", Run.CASE, "JPN", "--measure", "S/2022/720", "--depth", "1");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Japan has no position on S/2022/720");
    }

    private static List<BigDecimal> figures(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> new BigDecimal(match.group(1).replace('\u2212', '-')))
                .toList();
    }
}
