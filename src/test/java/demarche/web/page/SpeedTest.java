package demarche.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import demarche.web.page.Bench.Visit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Measures and prints; how fast a machine is, a test must not say. */
@InBrowser
class SpeedTest {
    private static final String STEP =
            "(dial, value) => { dial.value = value; dial.dispatchEvent(new Event('input', {bubbles: true})); }";

    @Test
    void each_step_of_a_slider_is_measured_from_the_hand_to_the_paint() {
        try (Visit visit = Bench.visit()) {
            Page page = visit.open("instrument=recognition");
            page.waitForTimeout(2000);
            double first = number(page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime"));
            List<Integer> rungs = List.of(1, 2, 3, 4, 3, 2, 1, 0);
            for (int dial = 0; dial < 4; dial++) {
                for (int rung : rungs) {
                    int before = measured(page).size();
                    page.locator("lever-dial input").nth(dial).evaluate(STEP, String.valueOf(rung));
                    page.waitForFunction("n => performance.getEntriesByName('slider-to-paint').length > n", before);
                }
            }
            List<Double> times =
                    measured(page).stream().map(SpeedTest::number).sorted().toList();
            assertThat(times).hasSize(4 * rungs.size());
            System.out.printf(
                    "first paint %.0f ms; slider to paint, %d steps: median %.0f ms, 95th percentile %.0f ms, slowest %.0f ms%n",
                    first,
                    times.size(),
                    times.get(times.size() / 2),
                    times.get(times.size() * 95 / 100),
                    times.get(times.size() - 1));
        }
    }

    private static List<?> measured(Page page) {
        return (List<?>) page.evaluate("performance.getEntriesByName('slider-to-paint').map(e => e.duration)");
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }
}
