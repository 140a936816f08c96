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
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@InBrowser
class AccessibilityTest {

    /** Each view is opened once for its tests: to open one takes seconds. */
    @Nested
    @ParameterizedClass
    @ValueSource(
            strings = {
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
                "view=method&section=sources"
            })
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class EveryView {
        private static final List<String> ASKED =
                List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

        /** The rules that look at colours. */
        private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

        /** Rows of a table look alike, and the colours of each cell take milliseconds. */
        private static final String ALIKE = "tbody tr:nth-child(n+25)";

        /** Not what is right, which takes longer to describe than to find. */
        private static final String AXE = """
                ([context, options]) => axe.run(context, {resultTypes: ['violations'], ...options})
                    .then(found => found.violations.map(rule => rule.id + ': ' + rule.help
                        + rule.nodes.slice(0, 3).map(node => '\\n  ' + node.html + '\\n  ' + node.failureSummary).join('')))
                """;

        private static final String PAINTED =
                "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))";

        @Parameter
        private String query = "";

        // Its script is no part of the page, whose content security policy would refuse it.
        private final Visit visit = Bench.visit(new Browser.NewContextOptions()
                .setViewportSize(1366, 768)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setBypassCSP(true));

        @BeforeAll
        void open() {
            visit.settled(query).evaluate(AxeBuilder.getAxeScript());
        }

        @AfterAll
        void close() {
            visit.close();
        }

        @Test
        void has_no_fault_that_axe_finds() {
            Map<String, Object> off =
                    OF_COLOURS.stream().collect(Collectors.toMap(id -> id, id -> Map.of("enabled", false)));
            assertThat(faults(
                            Map.of("include", List.of("html")),
                            Map.of("runOnly", Map.of("type", "tag", "values", ASKED), "rules", off)))
                    .isEqualTo(List.of());
        }

        @ParameterizedTest
        @EnumSource(
                value = ColorScheme.class,
                names = {"LIGHT", "DARK"})
        void has_no_fault_of_colour_that_axe_finds_in_either_theme(ColorScheme theme) {
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
            assertThat(faults(
                            Map.of("exclude", query.startsWith("show=table") ? List.of() : List.of(ALIKE)),
                            Map.of("runOnly", Map.of("type", "rule", "values", OF_COLOURS))))
                    .isEqualTo(List.of());
        }

        @Test
        void is_not_cut_off_from_a_phone_to_a_screen_of_4k_and_at_twice_the_size() {
            // A laptop at 200% has half its width in CSS pixels.
            for (int width : List.of(360, 683, 1024, 1920, 3840, 1366)) {
                visit.page().setViewportSize(width, 768);
                visit.page().evaluate(PAINTED);
                assertThat(visit.page()
                                .evaluate(
                                        "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                        .as("at " + width)
                        .isEqualTo(0);
            }
        }

        private Object faults(Map<String, ?> context, Map<String, ?> options) {
            return visit.page().evaluate(AXE, List.of(context, options));
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
                    .containsText("would change position");
        }
    }
}
