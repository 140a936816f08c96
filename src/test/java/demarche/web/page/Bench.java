package demarche.web.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import demarche.web.Client;
import demarche.web.Workbench;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A browser before the workbench of {@link Client}, begun once and kept for all tests. */
final class Bench {
    static final String CASE = Client.CASE;
    private static final int PATIENCE_MS = 90_000;

    /** Chromium without windows, a third faster where it is installed. */
    private static final Path SHELL = Path.of("/usr/bin/chromium-headless-shell");

    private static final Bench SHARED = new Bench();

    private final Browser browser;

    private Bench() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                .setExecutablePath(Files.exists(SHELL) ? SHELL : Path.of("/usr/bin/chromium"));
        if ("root".equals(System.getProperty("user.name"))) {
            options.setArgs(List.of("--no-sandbox"));
        }
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        browser = playwright.chromium().launch(options);
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    }

    /** A page of its own for one test; close it when done. */
    static Visit visit(Browser.NewContextOptions options) {
        return visit(options, Client.WORKBENCH);
    }

    /** The same before another workbench. */
    static Visit visit(Workbench workbench) {
        return visit(new Browser.NewContextOptions().setViewportSize(1366, 768), workbench);
    }

    private static Visit visit(Browser.NewContextOptions options, Workbench workbench) {
        BrowserContext context =
                SHARED.browser.newContext(options.setBaseURL(workbench.uri().toString()));
        context.setDefaultTimeout(PATIENCE_MS);
        return new Visit(context);
    }

    static Visit visit() {
        return visit(new Browser.NewContextOptions().setViewportSize(1366, 768));
    }

    /** A browser window, and what went wrong in it. */
    static final class Visit implements AutoCloseable {
        private final BrowserContext context;
        private final Page page;
        private final List<String> complaints = new ArrayList<>();
        private final List<String> requests = new ArrayList<>();

        private Visit(BrowserContext context) {
            this.context = context;
            page = context.newPage();
            page.onConsoleMessage(message -> {
                if ("error".equals(message.type()) || "warning".equals(message.type())) {
                    complaints.add(message.text());
                }
            });
            page.onPageError(complaints::add);
            page.onRequest(request -> requests.add(request.url()));
        }

        /** Opens the page with a query, for instance {@code state=IND}, and waits until the map is painted or the view drawn. */
        Page open(String query) {
            page.navigate("/?case=" + CASE + (query.isEmpty() ? "" : "&" + query));
            page.waitForSelector(
                    query.contains("view=method") ? "h1" : query.contains("view=") ? "canvas" : ".count-number");
            return page;
        }

        /** Opens the page as {@link #open} does, and waits until what the panels ask for has come. */
        Page settled(String query) {
            Page opened = open(query);
            PlaywrightAssertions.assertThat(opened.locator("[aria-busy=true]")).hasCount(0);
            return opened;
        }

        Page page() {
            return page;
        }

        /** Errors and warnings of the console, refusals of the content security policy among them. */
        List<String> complaints() {
            return complaints;
        }

        List<String> requests() {
            return requests;
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
