package demarche.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import demarche.web.page.Bench.Visit;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@InBrowser
class SafetyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "state=IND&set=escalation%3D4@initiator&swipe=40",
                "view=beside&beside=escalation",
                "view=drivers",
                "view=method&section=accuracy",
                "view=method&section=rules&rule=gravity-of-the-act"
            })
    void a_view_keeps_to_the_content_security_policy_and_to_this_machine(String query) {
        try (Visit visit = Bench.visit()) {
            visit.open(query);
            visit.page().waitForTimeout(800);
            assertThat(visit.complaints()).isEmpty();
            assertThat(visit.requests())
                    .allSatisfy(url -> assertThat(URI.create(url).getHost()).isEqualTo("127.0.0.1"));
        }
    }

    @Test
    void a_name_from_a_file_of_ones_own_stays_text() {
        String name = "<img src=x onerror=document.title='owned'>";
        try (Visit visit = Bench.visit()) {
            Page page = visit.page();
            page.route("**/api/v1/states?**", route -> {
                String body = route.fetch().text().replace("\"India\"", "\"" + name + "\"");
                route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody(body));
            });
            visit.open("state=IND");
            assertThat(page.locator("state-panel h2").first()).hasText(name);
            assertThat(page.locator("main img")).hasCount(0);
            assertThat(page.title()).isNotEqualTo("owned").endsWith(" · Demarche");
        }
    }

    @Test
    void a_link_of_another_scheme_than_http_is_not_followed() {
        try (Visit visit = Bench.visit()) {
            Page page = visit.page();
            page.route("**/api/v1/sources", route -> {
                String body = route.fetch().text().replace("https://", "javascript://");
                route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody(body));
            });
            visit.open("view=method&section=sources");
            assertThat(page.locator(".source-list li").first()).isVisible();
            assertThat(page.locator("a[href^='javascript']")).hasCount(0);
        }
    }

    @Test
    void when_the_server_is_gone_the_page_says_what_to_do() {
        try (Visit visit = Bench.visit()) {
            Page page = visit.open("");
            page.route("**/api/v1/**", Route::abort);
            page.locator("lever-dial input").first().fill("3");
            assertThat(page.locator(".problem")).containsText("./demarche serve");
        }
    }
}
