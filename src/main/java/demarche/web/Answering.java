package demarche.web;

import demarche.web.api.Call;
import demarche.web.api.Endpoint;
import demarche.web.api.Params;
import demarche.web.api.Route;
import demarche.web.api.Search;
import demarche.web.http.EventStream;
import demarche.web.http.Problem;
import demarche.web.http.ProblemException;
import demarche.web.http.Sender;
import demarche.web.work.Lane;
import demarche.web.work.Replies;
import demarche.web.work.Reply;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers requests: reads them, has the answer computed where it is not known yet, and sends it. */
final class Answering {
    private static final Logger LOG = LoggerFactory.getLogger(Answering.class);
    private static final long MOST_BYTES = 64L << 20;
    private static final Duration QUICK = Duration.ofMinutes(1);
    private static final Duration LONG = Duration.ofMinutes(2);

    /** What is asked on which route. */
    private record Asked(String path, Object what) {}

    private final String reasoning;
    private final Lane quick;
    private final Lane slow;
    private volatile boolean ending;
    private final LongAdder cancelled = new LongAdder();
    private final Replies<Asked> replies = new Replies<>(MOST_BYTES);

    /** @param reasoning identifies facts, rules and program */
    Answering(String reasoning, Lane quick, Lane slow) {
        this.reasoning = reasoning;
        this.quick = quick;
        this.slow = slow;
    }

    void answer(Context ctx, Endpoint endpoint) {
        Call call = endpoint.reading().apply(params(ctx, endpoint.route()));
        call.command().ifPresent(command -> ctx.header("Demarche-Command", command));
        Asked asked = new Asked(endpoint.path(), call.asked());
        if (Sender.isKnown(ctx, tag(asked))) {
            return;
        }
        boolean isQuick = endpoint.pace() == Endpoint.Pace.QUICK;
        CompletableFuture<Reply> reply = replies.get(
                asked, isQuick ? quick : slow, () -> Reply.of(call.answer().get()));
        ctx.future(() -> reply.orTimeout((isQuick ? QUICK : LONG).toMillis(), TimeUnit.MILLISECONDS)
                .thenAccept(ready -> Sender.send(ctx, ready, endpoint.type())));
    }

    /** Computes an answer that somebody is sure to ask for. */
    void prepare(Endpoint endpoint) {
        Call call = endpoint.reading().apply(new Params(Map.of(), Map.of(), endpoint.route()));
        // Who asks for it is told if it fails.
        var unused = replies.get(
                new Asked(endpoint.path(), call.asked()),
                slow,
                () -> Reply.of(call.answer().get()));
    }

    void stream(Context ctx, Search search) {
        Search.Run run = search.reading().apply(params(ctx, search.route()));
        ctx.header("Demarche-Command", run.command());
        ctx.future(() -> slow.submit(() -> {
            stream(ctx, run);
            return Boolean.TRUE;
        }));
    }

    private void stream(Context ctx, Search.Run run) {
        EventStream stream;
        try {
            stream = EventStream.begin(ctx);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            String answer = run.work().run(new Search.Listener() {
                @Override
                public void tell(String event, Map<String, ?> data) {
                    stream.tell(event, data);
                }

                @Override
                public boolean isGone() {
                    return ending || stream.isGone();
                }
            });
            if (stream.isGone()) {
                cancelled.increment();
            }
            stream.tell("done", answer);
        } catch (CancellationException e) {
            cancelled.increment();
        } catch (RuntimeException e) {
            Problem problem = Problem.of(e);
            log(problem, e);
            stream.tell("problem", problem.json());
        }
    }

    private static Params params(Context ctx, Route route) {
        Map<String, List<String>> query;
        try {
            query = ctx.queryParamMap();
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.of(
                    Problem.Kind.BAD_REQUEST,
                    "the query is not encoded as an address is",
                    "Write % as %25, and what is no letter or digit of ASCII with %"));
        }
        return new Params(ctx.pathParamMap(), query, route);
    }

    /** Ends all searches that tell of themselves, as if nobody listened any more. */
    void end() {
        ending = true;
    }

    /** How many searches have ended since nobody listened any more. */
    long cancelled() {
        return cancelled.sum();
    }

    /** Identifies an answer: the same reasoning asked the same gives the same bytes. */
    private String tag(Asked asked) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest((reasoning + asked).getBytes(StandardCharsets.UTF_8)))
                    .substring(0, 32);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }

    static void tell(Problem problem, Throwable failure, Context ctx) {
        log(problem, failure);
        ctx.status(problem.kind().status());
        ctx.removeHeader("ETag");
        if (problem.kind() == Problem.Kind.BUSY) {
            ctx.header("Retry-After", "1");
        }
        ctx.contentType(Problem.TYPE);
        ctx.result(problem.json());
    }

    private static void log(Problem problem, Throwable failure) {
        if (problem.kind() == Problem.Kind.INTERNAL) {
            LOG.error("a request failed", failure);
        }
    }
}
