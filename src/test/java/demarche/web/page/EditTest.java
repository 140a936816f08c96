package demarche.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import demarche.web.Edited;
import demarche.web.page.Bench.Visit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@InBrowser
class EditTest {
    private static final String HEIGHT = "document.querySelector('main').getBoundingClientRect().top";

    @Test
    void an_edit_is_picked_up_without_a_word_too_many_and_a_bad_one_is_shown_with_its_place(@TempDir Path home)
            throws IOException {
        try (Edited edited = Edited.in(home);
                Visit visit = Bench.visit(edited.workbench())) {
            Page page = visit.settled("state=KOR");
            Locator stance = page.locator(".waterfall .sum .figure");
            assertThat(stance).isVisible();
            String before = stance.innerText();
            Object top = page.evaluate(HEIGHT);
            Locator bar = page.locator("edit-bar [role=status]");
            assertThat(bar).isEmpty();

            edited.raise("guaranteed-by-supporter", 2000);

            assertThat(bar).containsText(Pattern.compile("Rules reloaded \\d\\d:\\d\\d:\\d\\d"));
            assertThat(bar).containsText("rules/weights.yaml");
            assertThat(stance).not().hasText(before);
            assertThat(page.locator("#state-head")).hasText("South Korea");
            bar.getByRole(AriaRole.BUTTON).click();
            assertThat(bar).isEmpty();

            edited.edit("weights.yaml", "guaranteed-by-supporter:", "guaranteed-by-suporter:");

            assertThat(bar).containsText("Still answering with the facts and rules of ");
            assertThat(bar).containsText(Pattern.compile("rules/weights\\.yaml:\\d+"));
            assertThat(bar).containsText("expected ");
            assertThat(page.evaluate(HEIGHT)).isEqualTo(top);
            assertThat(visit.complaints()).isEmpty();
        }
    }
}
