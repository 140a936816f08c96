package demarche.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import demarche.web.page.Bench.Visit;
import java.util.List;
import org.junit.jupiter.api.Test;

@InBrowser
class AddressTest {
    private static final String QUERY = "instrument=recognition&with=energy-shock&set=escalation%3D4@initiator"
            + "&without=alliance&state=IND&tab=text&show=table&group=asia-pacific&sort=-stance";

    @Test
    void a_link_reproduces_the_page_exactly() {
        try (Visit first = Bench.visit();
                Visit second = Bench.visit()) {
            Page one = first.open(QUERY);
            one.getByText("Copy link").click();
            String link = one.locator(".shared code").innerText();
            Page other = second.page();
            other.navigate(link);
            for (Page page : List.of(one, other)) {
                assertThat(page.locator(".as-text")).containsText("India");
                assertThat(page.locator(".states tbody tr").first()).isVisible();
            }
            assertThat(other.locator(".states tbody").innerText())
                    .isEqualTo(one.locator(".states tbody").innerText());
            assertThat(other.locator(".as-text").innerText())
                    .isEqualTo(one.locator(".as-text").innerText());
            assertThat(other.locator("lever-dial output").allInnerTexts())
                    .isEqualTo(one.locator("lever-dial output").allInnerTexts());
            assertThat(other.url()).isEqualTo(link);
        }
    }

    @Test
    void going_back_undoes_the_last_step() {
        try (Visit visit = Bench.visit()) {
            Page page = visit.open("");
            page.getByRole(AriaRole.BUTTON, name("Afghanistan")).click();
            assertThat(page.locator("state-panel h2").first()).hasText("Afghanistan");
            page.goBack();
            assertThat(page.locator("state-panel")).hasCount(0);
        }
    }

    @Test
    void the_command_copied_is_the_call_that_answers_the_same() {
        try (Visit visit = Bench.visit()) {
            Page page = visit.open(QUERY);
            page.getByText("Copy command").click();
            assertThat(page.locator(".shared code"))
                    .hasText("./demarche why ukraine-annexation-2022 IND recognition --with energy-shock"
                            + " --set escalation=4@initiator --without alliance");
        }
    }

    @Test
    void an_address_with_an_unknown_case_says_so_and_what_to_do() {
        try (Visit visit = Bench.visit()) {
            Page page = visit.page();
            page.navigate("/?case=atlantis");
            assertThat(page.locator(".problem")).containsText("atlantis");
        }
    }

    private static Page.GetByRoleOptions name(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
