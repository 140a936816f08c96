package demarche.web.http;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;

/**
 * Accepts only requests from this machine under one of its own names. A page of another site must neither read answers through
 * a DNS name that points here, nor send requests in the name of its visitor.
 */
public final class Guard {
    /** Requests per second that a client may send on average, and in a burst. */
    private static final int RATE = 1000;

    private static final int BURST = 3000;

    private final LoadingCache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(1000)
            .expireAfterAccess(Duration.ofMinutes(1))
            .executor(Runnable::run)
            .build(client -> new Bucket());

    private static final class Bucket {
        private double tokens = BURST;
        private long last = System.nanoTime();

        synchronized boolean take() {
            long now = System.nanoTime();
            tokens = Math.min(BURST, tokens + (now - last) * 1e-9 * RATE);
            last = now;
            if (tokens < 1) {
                return false;
            }
            tokens--;
            return true;
        }
    }

    /** @throws ProblemException if the request is refused */
    public void check(Context ctx) {
        int port = ctx.req().getLocalPort();
        Set<String> hosts = hosts(port);
        String host = ctx.header("Host");
        if (host == null || !hosts.contains(host.toLowerCase(Locale.ROOT))) {
            throw new ProblemException(Problem.of(
                    Problem.Kind.MISDIRECTED,
                    "the header Host is not a name of this machine",
                    "Use http://127.0.0.1:" + port + "/"));
        }
        String origin = ctx.header("Origin");
        if (origin != null && !(origin.startsWith("http://") && hosts.contains(origin.substring("http://".length())))) {
            throw foreign("the header Origin names another site", port);
        }
        String site = ctx.header("Sec-Fetch-Site");
        if (site != null && !Set.of("same-origin", "none").contains(site) && !isNavigation(ctx)) {
            throw foreign("the request comes from another site (Sec-Fetch-Site)", port);
        }
        String method = ctx.req().getMethod();
        if (!Set.of("GET", "HEAD").contains(method)) {
            ctx.header("Allow", "GET, HEAD");
            throw new ProblemException(
                    Problem.of(Problem.Kind.METHOD_NOT_ALLOWED, "the method is neither GET nor HEAD", "Use GET"));
        }
        if (!buckets.get(ctx.req().getRemoteAddr()).take()) {
            ctx.header("Retry-After", "1");
            throw new ProblemException(Problem.of(
                    Problem.Kind.TOO_MANY,
                    "more than " + RATE + " requests a second on average",
                    "Repeat the request in a second and send fewer"));
        }
    }

    /** Whether a person follows a link or a bookmark. The other site cannot read the page. */
    private static boolean isNavigation(Context ctx) {
        return "navigate".equals(ctx.header("Sec-Fetch-Mode")) && "document".equals(ctx.header("Sec-Fetch-Dest"));
    }

    private static ProblemException foreign(String detail, int port) {
        return new ProblemException(Problem.of(
                Problem.Kind.FORBIDDEN, detail, "Use the page at http://127.0.0.1:" + port + "/, or a program"));
    }

    private static Set<String> hosts(int port) {
        String end = port == 80 ? "" : ":" + port;
        return Set.of("localhost" + end, "127.0.0.1" + end, "[::1]" + end);
    }
}
