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
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers requests: parses them, computes answers that are not in the cache, and sends them. */
final class Answering {
    private static final Logger LOG = LoggerFactory.getLogger(Answering.class);
    private static final Duration QUICK = Duration.ofMinutes(1);
    private static final Duration LONG = Duration.ofMinutes(2);

    private final AtomicReference<Serving> serving;
    private final Lane quick;
    private final Lane slow;
    private volatile boolean ending;
    private volatile boolean closed;
    private final LongAdder cancelled = new LongAdder();

    Answering(Serving first, Lane quick, Lane slow) {
        this.serving = new AtomicReference<>(first);
        this.quick = quick;
        this.slow = slow;
    }

    /** Replaces the current state. Work that began with the previous state ends with it. */
    synchronized void succeed(Serving next) {
        if (closed) {
            next.release();
        } else {
            serving.getAndSet(next).release();
        }
    }

    /** Holds the current state; the caller releases it. */
    private Serving hold() {
        while (true) {
            Serving now = Objects.requireNonNull(serving.get());
            if (now.hold()) {
                return now;
            }
            if (closed) {
                throw new RejectedExecutionException("the workbench is closed");
            }
        }
    }

    /** Answers a request. */
    void answer(Context ctx, String path) {
        Serving held = hold();
        boolean working = false;
        try {
            Endpoint endpoint = held.endpoint(path);
            Call call = endpoint.reading().apply(params(ctx, endpoint.route()));
            call.command().ifPresent(command -> ctx.header("Demarche-Command", command));
            if (endpoint.pace() == Endpoint.Pace.AT_ONCE) {
                String text = call.answer().get();
                if (!Sender.isKnown(ctx, digest(text))) {
                    Sender.send(ctx, Reply.of(text), endpoint.type());
                }
                return;
            }
            Serving.Asked asked = new Serving.Asked(path, call.asked());
            if (Sender.isKnown(ctx, tag(held, asked))) {
                return;
            }
            CompletableFuture<Reply> reply = compute(held, asked, endpoint, call);
            working = true;
            Duration patience = endpoint.pace() == Endpoint.Pace.QUICK ? QUICK : LONG;
            ctx.future(() -> reply.copy()
                    .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                    .thenAccept(ready -> Sender.send(ctx, ready, endpoint.type())));
        } finally {
            if (!working) {
                held.release();
            }
        }
    }

    /** Computes an answer and releases the state afterwards, also if the client has timed out. */
    private CompletableFuture<Reply> compute(Serving held, Serving.Asked asked, Endpoint endpoint, Call call) {
        return held.replies()
                .get(
                        asked,
                        endpoint.pace() == Endpoint.Pace.QUICK ? quick : slow,
                        () -> Reply.of(call.answer().get()))
                .whenComplete((reply, failure) -> held.release());
    }

    /** Computes an answer before the first request for it. */
    void prepare(String path) {
        Serving held = hold();
        Endpoint endpoint = held.endpoint(path);
        Call call = endpoint.reading().apply(new Params(Map.of(), Map.of(), endpoint.route()));
        try {
            // A failure is reported to the first request.
            var unused = compute(held, new Serving.Asked(path, call.asked()), endpoint, call);
        } catch (RejectedExecutionException e) {
            // The first request computes it.
            held.release();
        }
    }

    /** Runs a search and reports it as events. */
    void stream(Context ctx, String path) {
        Serving held = hold();
        boolean working = false;
        try {
            Search search = held.search(path);
            Search.Run run = search.reading().apply(params(ctx, search.route()));
            ctx.header("Demarche-Command", run.command());
            CompletableFuture<Boolean> streamed = slow.submit(() -> {
                stream(ctx, run);
                return Boolean.TRUE;
            });
            working = true;
            CompletableFuture<Boolean> ended = streamed.whenComplete((done, failure) -> held.release());
            ctx.future(() -> ended);
        } finally {
            if (!working) {
                held.release();
            }
        }
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
                public void send(String event, Map<String, ?> data) {
                    stream.send(event, data);
                }

                @Override
                public boolean isGone() {
                    return ending || stream.isGone();
                }
            });
            if (stream.isGone()) {
                cancelled.increment();
            }
            stream.send("done", answer);
        } catch (CancellationException e) {
            cancelled.increment();
        } catch (RuntimeException e) {
            Problem problem = Problem.of(e);
            log(problem, e);
            stream.send("problem", problem.json());
        }
    }

    private static Params params(Context ctx, Route route) {
        Map<String, List<String>> query;
        try {
            query = ctx.queryParamMap();
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.of(
                    Problem.Kind.BAD_REQUEST,
                    "the query is not percent-encoded correctly",
                    "Write % as %25 and percent-encode all characters except ASCII letters and digits"));
        }
        return new Params(ctx.pathParamMap(), query, route);
    }

    /** Releases the current state. */
    synchronized void close() {
        closed = true;
        Objects.requireNonNull(serving.get()).release();
    }

    /** Ends all streamed searches, as if their clients had disconnected. */
    void end() {
        ending = true;
    }

    /** Number of searches that ended because the client disconnected. */
    long cancelled() {
        return cancelled.sum();
    }

    /** Identifies an answer: the same state and request give the same bytes. */
    private static String tag(Serving held, Serving.Asked asked) {
        return digest(held.state() + asked);
    }

    /** A short digest of a text. */
    static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)))
                    .substring(0, 32);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }

    static void respond(Problem problem, Throwable failure, Context ctx) {
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
