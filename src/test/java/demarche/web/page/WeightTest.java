package demarche.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import demarche.web.page.Bench.Visit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@InBrowser
class WeightTest {
    private static final int MEGABYTE = 1_000_000;

    @Test
    void a_first_visit_transfers_less_than_a_megabyte_and_a_state_opened_too() {
        try (Visit visit = Bench.visit()) {
            Page page = visit.page();
            List<Response> responses = new ArrayList<>();
            page.onResponse(responses::add);
            visit.open("state=IND");
            page.waitForSelector(".waterfall");
            long bytes = responses.stream()
                    .mapToLong(response -> response.request().sizes().responseBodySize)
                    .sum();
            System.out.printf(
                    "page with a state opened: %d requests, %d kB compressed%n", responses.size(), bytes / 1000);
            assertThat(bytes).isPositive().isLessThan(MEGABYTE);
        }
    }
}
