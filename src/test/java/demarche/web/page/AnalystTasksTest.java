package demarche.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import demarche.web.page.Bench.Visit;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

@InBrowser
class AnalystTasksTest {
    @Test
    void an_analyst_finds_why_india_abstains() {
        try (Visit visit = Bench.visit()) {
            Page page = visit.open("");
            page.getByRole(AriaRole.SEARCHBOX).fill("india");
            page.getByRole(AriaRole.SEARCHBOX).press("Enter");

            Locator panel = page.locator("state-panel");
            assertThat(panel.getByRole(AriaRole.HEADING, level(2))).hasText("India");
            assertThat(panel.locator(".positions .current")).containsText("abstain");
            assertThat(panel.locator(".waterfall")).containsText("Ideology");
            assertThat(panel.locator("derivation-tree")).containsText("India imports arms from Russia");
            panel.locator("derivation-tree summary")
                    .filter(new Locator.FilterOptions().setHasText("India imports arms from Russia"))
                    .last()
                    .click();
            assertThat(panel.locator("derivation-tree")).containsText("58.7% of its imported arms");
            // Down to a fact with its source.
            panel.locator("derivation-tree summary")
                    .filter(new Locator.FilterOptions().setHasText("58.7% of its imported arms"))
                    .last()
                    .click();
            assertThat(panel.getByText("SIPRI").first()).isVisible();
        }
    }

    @Test
    void the_bars_of_the_waterfall_sum_to_the_stance() {
        try (Visit visit = Bench.visit()) {
            Page page = visit.open("state=CHN");
            Locator figures = page.locator(".waterfall tr:not(.push) td.figure");
            assertThat(page.locator(".waterfall .sum")).isVisible();
            List<Double> values = figures.allInnerTexts().stream()
                    .map(text -> Double.parseDouble(text.strip().replace('−', '-')))
                    .toList();
            double sum = values.subList(0, values.size() - 1).stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
            assertThat(sum)
                    .as("each bar is rounded to hundredths")
                    .isCloseTo(values.get(values.size() - 1), Offset.offset(0.005 * values.size()));
        }
    }

    @Test
    void an_instructor_raises_escalation_until_the_first_state_moves() {
        try (Visit visit = Bench.visit()) {
            Page page = visit.open("");
            Locator dial = page.getByLabel(Pattern.compile("^Escalation, turned by (the )?Russia"));
            dial.focus();
            Locator head = page.locator("moves-list h2");
            int rung = 0;
            do {
                dial.press("ArrowRight");
                rung++;
                assertThat(page.locator("lever-dial output").first()).hasText(String.valueOf(rung));
                assertThat(head).isVisible();
                page.waitForTimeout(400);
            } while (head.innerText().startsWith("0 ") && rung < 5);

            assertThat(head).containsText("would change position");
            assertThat(page.locator("moves-list .moved-list > li").first()).containsText("→");
            assertThat(page.locator(".world-top .moved").first()).isAttached();
            assertThat(page.url()).contains("set=escalation%3D" + rung + "@initiator");
        }
    }

    @Test
    void with_the_alliance_driver_off_some_states_would_change_position() {
        try (Visit visit = Bench.visit()) {
            Page page = visit.open("instrument=sanctions");
            String before = page.locator(".count-number").first().innerText();
            page.getByRole(AriaRole.SWITCH, new Page.GetByRoleOptions().setName("Alliance"))
                    .uncheck();
            assertThat(page.locator("moves-list h2")).containsText("would change position on sanctions");
            assertThat(page.locator(".count-number").first()).not().hasText(before);
            assertThat(page.locator("moves-list")).containsText("South Korea");
        }
    }

    @Test
    void what_does_not_match_the_record_is_marked_on_map_and_table_alike() {
        try (Visit visit = Bench.visit()) {
            Page page = visit.open("");
            page.getByText(Pattern.compile("Show the \\d+ that differ")).click();
            Locator rows = page.locator(".states tbody tr");
            int shown = rows.count();
            assertThat(shown).isPositive().isLessThan(193);
            assertThat(page.locator(".states .unlike")).hasCount(shown);
            assertThat(page.locator(".world-top .mismatch")).hasCount(shown);
        }
    }

    @Test
    void sanctions_are_held_beside_the_record_of_who_imposed_them() {
        try (Visit visit = Bench.visit()) {
            Page page = visit.open("instrument=sanctions&find=Japan");
            assertThat(page.getByText(Pattern.compile("\\d+ of \\d+ match the record")))
                    .isVisible();
            assertThat(page.locator(".count-record").first()).isVisible();
        }
    }

    @Test
    void a_grouping_narrows_map_counts_and_table_to_its_members() {
        try (Visit visit = Bench.visit()) {
            Page page = visit.open("org=EU");
            assertThat(page.locator(".states tbody tr")).hasCount(27);
            assertThat(page.locator(".finder-count")).containsText("27 of 193");
            assertThat(page.locator(".world .state.dim").first()).isAttached();
        }
    }

    @Test
    void the_table_is_exported_as_csv_in_the_order_shown() throws IOException {
        try (Visit visit = Bench.visit()) {
            Page page = visit.open("org=EU&sort=-stance");
            Download download =
                    page.waitForDownload(() -> page.getByText("Export CSV").click());
            assertThat(download.suggestedFilename()).isEqualTo("ukraine-annexation-2022-A-RES-ES-11-4.csv");
            List<String> lines = Files.readAllLines(download.path());
            assertThat(lines).hasSize(28);
            assertThat(lines.get(0)).startsWith("state,name,stance,vote,");
            List<Double> stances = lines.stream()
                    .skip(1)
                    .map(line -> Double.parseDouble(line.split(",", -1)[2]))
                    .toList();
            assertThat(stances).isSortedAccordingTo((one, other) -> Double.compare(other, one));
        }
    }

    @Test
    void before_and_after_are_told_apart_by_a_line_to_be_moved() {
        try (Visit visit = Bench.visit()) {
            Page page = visit.open("set=escalation%3D5@initiator&instrument=recognition");
            page.getByText("Before / after").click();
            assertThat(page.locator(".world .before")).isVisible();
            assertThat(page.getByLabel("Divider: baseline on the left, current settings on the right"))
                    .hasValue("50");
            assertThat(page.url()).contains("swipe=50");
        }
    }

    @Test
    void three_scenarios_stand_side_by_side() {
        try (Visit visit = Bench.visit()) {
            Page page = visit.open(
                    "view=beside&instrument=recognition&beside=escalation&beside=energy-shock&beside=nuclear-threat");
            assertThat(page.locator(".column small-map")).hasCount(3);
            assertThat(page.getByText("Differences between the columns")).isVisible();
            assertThat(page.locator(".column").first()).containsText("The acting state escalates");
        }
    }

    @Test
    void each_driver_is_shown_alone_and_removed() {
        try (Visit visit = Bench.visit()) {
            Page page = visit.open("view=drivers");
            assertThat(page.locator(".pair")).hasCount(11);
            assertThat(page.locator(".pair small-map")).hasCount(22);
            page.locator(".pair")
                    .first()
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Switch off")))
                    .click();
            assertThat(page.url()).contains("without=");
        }
    }

    @Test
    void first_movers_are_listed_in_the_order_in_which_the_dial_finds_them() {
        try (Visit visit = Bench.visit()) {
            Page page = visit.open("instrument=recognition");
            page.getByText(Pattern.compile("^\\s*Who changes first")).first().click();
            Locator moves = page.locator(".movers > ol > li");
            assertThat(moves.first()).containsText(Pattern.compile("at \\d"));
            List<Integer> values = moves.allInnerTexts().stream()
                    .map(text -> Integer.parseInt(text.strip().replaceAll("(?s)^at (\\d+).*", "$1")))
                    .toList();
            assertThat(values).isSorted();
        }
    }

    @Test
    void a_rule_is_read_in_the_page_with_its_rationale_and_what_it_cites() {
        try (Visit visit = Bench.visit()) {
            Page page = visit.open("view=method&section=rules&rule=gravity-of-the-act");
            Locator rule = page.locator("article.rule");
            assertThat(rule.getByRole(AriaRole.HEADING, level(2))).containsText("territor");
            assertThat(rule).containsText("The norm of territorial integrity also covers lasting situations");
            assertThat(rule).containsText("Charter of the United Nations");
            assertThat(rule.locator(".drl")).containsText("when");
        }
    }

    private static Locator.GetByRoleOptions level(int level) {
        return new Locator.GetByRoleOptions().setLevel(level);
    }
}
