package demarche.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import demarche.web.page.Bench.Visit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AccessibilityTest {
    private static final List<String> VIEWS = List.of(
            "",
            "set=escalation%3D5@initiator&instrument=recognition&state=IND",
            "state=KOR&instrument=sanctions&tab=text&only=mismatch",
            "state=CHN&tab=tip",
            "state=CHN&tab=flip&assume=CHN.vote%3Dyes",
            "show=table&sort=-stance&without=alliance",
            "view=beside&beside=escalation&beside=energy-shock",
            "view=drivers&instrument=vote",
            "view=method",
            "view=method&section=accuracy",
            "view=method&section=rules&rule=gravity-of-the-act",
            "view=method&section=sources");

    static Stream<Arguments> views() {
        return VIEWS.stream().flatMap(view -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                .map(theme -> Arguments.of(view, theme)));
    }

    @ParameterizedTest
    @MethodSource("views")
    void axe_finds_nothing_on_any_view_in_either_theme(String query, ColorScheme theme) {
        // Its script is no part of the page, whose content security policy would refuse it.
        try (Visit visit = Bench.visit(new Browser.NewContextOptions()
                .setViewportSize(1366, 768)
                .setColorScheme(theme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setBypassCSP(true))) {
            Page page = visit.open(query);
            page.waitForTimeout(700);
            List<String> violations = new AxeBuilder(page)
                            .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                            .analyze()
                            .getViolations()
                            .stream()
                            .map(rule -> rule.getId() + ": " + rule.getHelp() + "\n"
                                    + rule.getNodes().stream()
                                            .limit(3)
                                            .map(node -> "  " + node.getHtml() + "\n  " + node.getFailureSummary())
                                            .toList())
                            .toList();
            assertThat(violations).isEmpty();
        }
    }

    @Test
    void nothing_is_cut_off_from_a_phone_to_a_screen_of_4k_and_at_twice_the_size() {
        for (String view : VIEWS) {
            try (Visit visit = Bench.visit()) {
                Page page = visit.open(view);
                // A laptop at 200% has half its width in CSS pixels.
                for (int width : List.of(360, 683, 1024, 1366, 1920, 3840)) {
                    page.setViewportSize(width, 768);
                    page.waitForTimeout(200);
                    Object overflow = page.evaluate(
                            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
                    assertThat(overflow).as(view + " at " + width).isEqualTo(0);
                }
            }
        }
    }

    @Test
    void a_reader_who_wants_no_motion_sees_none() {
        try (Visit visit = Bench.visit(
                new Browser.NewContextOptions().setViewportSize(1366, 768).setReducedMotion(ReducedMotion.REDUCE))) {
            Page page = visit.open("instrument=recognition");
            page.locator("lever-dial input").first().fill("5");
            page.waitForSelector("moves-list h2");
            assertThat(page.evaluate("document.getAnimations().length")).isEqualTo(0);
        }
    }

    @Test
    void what_changed_is_told_in_a_live_region() {
        try (Visit visit = Bench.visit()) {
            Page page = visit.open("instrument=recognition");
            page.locator("lever-dial input").first().fill("5");
            PlaywrightAssertions.assertThat(page.locator("live-region [role=status]"))
                    .containsText("states moved");
        }
    }
}
