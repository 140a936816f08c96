package demarche.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import demarche.web.page.Bench.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@InBrowser
class MapKeyboardTest {
    @Test
    void arrow_keys_go_from_state_to_state_and_enter_opens_one() {
        try (Visit visit = Bench.visit()) {
            Page page = visit.open("");
            Locator map = page.locator("svg.world");
            map.focus();
            assertThat(map).hasAttribute("aria-activedescendant", "map-IND");
            map.press("ArrowRight");
            String east = active(map);
            assertThat(east).isNotEqualTo("map-IND");
            map.press("ArrowLeft");
            map.press("ArrowUp");
            assertThat(active(map)).isNotEqualTo(east);
            map.press("c");
            map.press("h");
            map.press("i");
            map.press("n");
            assertThat(map).hasAttribute("aria-activedescendant", "map-CHN");
            map.press("Enter");
            assertThat(page.locator("state-panel h2").first()).hasText("China");
            assertThat(page.locator("#map-CHN")).hasAttribute("aria-selected", "true");
            map.press("Escape");
            assertThat(page.locator("state-panel")).hasCount(0);
        }
    }

    @Test
    void a_state_tells_its_position_where_the_shapes_come_after_the_answer() {
        try (Visit visit = Bench.visit()) {
            List<Route> held = new ArrayList<>();
            visit.page().route("**/api/v1/map*", held::add);
            Page page = visit.open("");
            assertThat(page.locator("#map-IND")).hasCount(0);
            held.forEach(Route::resume);
            assertThat(page.locator("#map-IND"))
                    .hasAttribute("aria-label", Pattern.compile("^India: abstain, \\d+%; stance [+−]\\d"));
        }
    }

    @Test
    void every_state_on_the_map_tells_its_position_in_words() {
        try (Visit visit = Bench.visit()) {
            Page page = visit.open("");
            Locator india = page.locator("#map-IND");
            assertThat(india).hasAttribute("role", "option");
            assertThat(india).hasAttribute("aria-label", Pattern.compile("^India: abstain, \\d+%; stance [+−]\\d"));
            assertThat(page.locator("svg.world [role=option]").count()).isGreaterThanOrEqualTo(193);
        }
    }

    @Test
    void plus_enlarges_and_nought_shows_the_whole_map_again() {
        try (Visit visit = Bench.visit()) {
            Page page = visit.open("");
            Locator map = page.locator("svg.world");
            map.focus();
            map.press("+");
            assertThat(page).hasURL(Pattern.compile("zoom="));
            map.press("0");
            assertThat(page).not().hasURL(Pattern.compile("zoom="));
        }
    }

    @Test
    void a_small_state_is_a_dot_with_a_larger_target() {
        try (Visit visit = Bench.visit()) {
            Page page = visit.open("");
            // At the rim of the target, well outside the dot that is seen.
            BoundingBox target = page.locator("circle.target[data-code=TUV]").boundingBox();
            page.mouse().click(target.x + target.width * 0.12, target.y + target.height / 2);
            assertThat(page.locator("state-panel h2").first()).hasText("Tuvalu");
        }
    }

    private static String active(Locator map) {
        return Objects.requireNonNull(map.getAttribute("aria-activedescendant"));
    }
}
