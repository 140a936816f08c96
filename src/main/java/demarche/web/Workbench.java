package demarche.web;

import demarche.answer.ask.Inquiry;
import demarche.answer.ask.Loaded;
import demarche.answer.ask.Suppose;
import demarche.evaluate.Track;
import demarche.reasoning.Question;
import demarche.robustness.ReliabilityTable;
import demarche.web.api.Api;
import demarche.web.api.Endpoint;
import demarche.web.http.Guard;
import demarche.web.http.JettyProblems;
import demarche.web.http.Page;
import demarche.web.http.Problem;
import demarche.web.http.ProblemException;
import demarche.web.http.SecurityHeaders;
import demarche.web.http.Sender;
import demarche.web.reload.Copy;
import demarche.web.reload.Folders;
import demarche.web.reload.Follower;
import demarche.web.reload.Status;
import demarche.web.work.Lane;
import demarche.web.work.WebDesk;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.util.JavalinException;
import java.net.BindException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server of the workbench, for this machine only. Closing it waits for running answers. */
public final class Workbench implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Workbench.class);

    /** The address it listens on. */
    public static final String HOST = "127.0.0.1";

    private static final int THREADS = 260;
    /** Fewer than threads, so that slow clients on all connections leave threads free. */
    private static final int CONNECTIONS = 250;

    private static final int QUICK_QUEUE = 512;
    private static final int LONG_QUEUE = 32;
    private static final int IDLE_SESSIONS = 12;
    private static final Duration IDLE = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration FAREWELL = Duration.ofSeconds(5);
    private static final int HEADERS = 16 * 1024;
    /** Slow requests that every page sends first. */
    private static final List<String> FIRST_ASKED = List.of("/cases", "/map");

    /**
     * Settings of a workbench.
     *
     * @param port 0 for any free port
     * @param version of the program
     * @param defaultCase the case it opens with, prepared in the background
     */
    public record Settings(int port, String version, String defaultCase) {}

    private final Javalin server;
    private final Maker maker;
    private final Lane quick;
    private final Lane slow;
    private final Answering answering;
    private volatile @Nullable Follower follower;

    private Workbench(Javalin server, Maker maker, Lane quick, Lane slow, Answering answering) {
        this.server = server;
        this.maker = maker;
        this.quick = quick;
        this.slow = slow;
        this.answering = answering;
    }

    /** Makes states with the same routes. */
    private record Maker(
            Optional<ReliabilityTable> reliability, Settings settings, AtomicReference<Supplier<Status>> status) {

        Serving make(Loaded loaded, String content, Runnable afterwards) {
            WebDesk desk = new WebDesk(loaded, IDLE_SESSIONS);
            return new Serving(identity(loaded, content), desk, api(desk), afterwards);
        }

        Api api(WebDesk desk) {
            return new Api(desk, reliability, settings.version(), settings.defaultCase(), () -> Objects.requireNonNull(
                            status.get())
                    .get());
        }

        /** @param content identifier of cases and scenarios, which the digests do not cover */
        private String identity(Loaded loaded, String content) {
            return Answering.digest(
                    loaded.library().world().digest() + loaded.engine().digest() + settings.version() + content);
        }
    }

    /**
     * Opens the workbench and returns when it answers.
     *
     * @param reliability reliability of past forecasts, if known
     * @throws PortInUseException if another program uses the port
     */
    public static Workbench open(Loaded loaded, Optional<ReliabilityTable> reliability, Settings settings) {
        return open(loaded, Optional.empty(), reliability, settings);
    }

    /**
     * Opens the workbench over a copy of the folders, so that they can be edited while it answers.
     *
     * @param copy the copy that facts and rules were read from; the workbench deletes it after use
     */
    public static Workbench open(
            Loaded loaded, Optional<Copy> copy, Optional<ReliabilityTable> reliability, Settings settings) {
        Lane quick = new Lane("quick", 2, QUICK_QUEUE);
        Lane slow = new Lane("long", 2, LONG_QUEUE);
        Maker maker = new Maker(reliability, settings, new AtomicReference<>());
        Serving first = maker.make(loaded, copy.map(Copy::content).orElse(""), () -> copy.ifPresent(Copy::delete));
        Status status = Status.first(
                first.state(),
                false,
                loaded.library().world().digest(),
                loaded.engine().digest());
        maker.status().set(() -> status);
        first.hold();
        quick.execute(() -> {
            try {
                warm(first.desk(), settings.defaultCase());
            } finally {
                first.release();
            }
        });
        Page page = new Page();
        SecurityHeaders headers = new SecurityHeaders(page.index());
        Api api = maker.api(first.desk());
        Answering answering = new Answering(first, quick, slow);
        Guard guard = new Guard();
        Javalin server = Javalin.create(config -> {
            configure(config, settings.port(), headers);
            config.routes.before(ctx -> {
                headers.headers().forEach(ctx::header);
                guard.check(ctx);
            });
            for (Endpoint endpoint : api.endpoints()) {
                String path = Endpoint.PREFIX + endpoint.path();
                config.routes.get(path, ctx -> answering.answer(ctx, endpoint.path()));
                config.routes.head(path, ctx -> answering.answer(ctx, endpoint.path()));
            }
            api.searches()
                    .forEach(search -> config.routes.get(
                            Endpoint.PREFIX + search.path(), ctx -> answering.stream(ctx, search.path())));
            Reference reference = new Reference(api);
            config.routes.get("/reference", reference::send);
            config.routes.get("/*", ctx -> page(ctx, page));
            config.routes.head("/*", ctx -> page(ctx, page));
            config.routes.exception(Exception.class, Workbench::respond);
        });
        Workbench workbench = new Workbench(server, maker, quick, slow, answering);
        try {
            server.start();
        } catch (RuntimeException e) {
            workbench.release();
            if (isPortInUse(e)) {
                throw new PortInUseException(settings.port());
            }
            throw e;
        }
        FIRST_ASKED.forEach(answering::prepare);
        return workbench;
    }

    /**
     * Reloads edits of the folders until the workbench is closed.
     *
     * @param copy the copy it was opened with
     * @param loaded the facts and rules it was opened with
     * @param terminal prints the result of each edit
     */
    public void follow(Folders folders, Copy copy, Loaded loaded, Follower.Pace pace, Consumer<List<String>> terminal) {
        Status unwatched = Objects.requireNonNull(maker.status().get()).get();
        Follower made = new Follower(
                folders,
                copy,
                loaded,
                maker.settings().defaultCase(),
                Status.first(unwatched.state(), true, unwatched.facts(), unwatched.rules()),
                this::succeed,
                pace,
                terminal);
        follower = made;
        maker.status().set(made::status);
    }

    /** Warms a new state, then answers with it. */
    private String succeed(Loaded loaded, Copy copy) {
        String crisis = maker.settings().defaultCase();
        Serving next = maker.make(loaded, copy.content(), copy::delete);
        boolean warmed = false;
        try {
            warm(next.desk(), crisis);
            warmed = true;
        } finally {
            if (!warmed) {
                next.release();
            }
        }
        answering.succeed(next);
        FIRST_ASKED.forEach(answering::prepare);
        return next.state();
    }

    private static void configure(JavalinConfig config, int port, SecurityHeaders headers) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.http.maxRequestSize = 1024;
        config.http.asyncTimeout = 0;
        config.jetty.threadPool = new QueuedThreadPool(THREADS, 4, (int) IDLE.toMillis());
        config.jetty.addConnector((server, shared) -> {
            HttpConfiguration http = new HttpConfiguration();
            http.setSendServerVersion(false);
            http.setSendDateHeader(true);
            http.setRequestHeaderSize(HEADERS);
            ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
            connector.setHost(HOST);
            connector.setPort(port);
            connector.setIdleTimeout(IDLE.toMillis());
            return connector;
        });
        config.jetty.modifyServer(server -> {
            server.setStopTimeout(FAREWELL.toMillis());
            server.addBean(new NetworkConnectionLimit(CONNECTIONS, server));
            server.setErrorHandler(new JettyProblems(headers.headers()));
        });
    }

    private static void page(Context ctx, Page page) {
        Page.File file = page.find(ctx.path())
                .orElseThrow(() -> new ProblemException(Problem.of(
                        Problem.Kind.NOT_FOUND,
                        "nothing is at this path",
                        "The page is at /, the API is described at /reference")));
        if (file.lasting()) {
            ctx.header("Cache-Control", "public, max-age=31536000, immutable");
        }
        if (!Sender.isKnown(ctx, file.tag())) {
            Sender.send(ctx, file.content(), file.type());
        }
    }

    private static void respond(Exception failure, Context ctx) {
        Answering.respond(Problem.of(failure), failure, ctx);
    }

    private static boolean isPortInUse(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return true;
            }
        }
        return false;
    }

    /** Prepares the first session before the first request. */
    private static void warm(WebDesk desk, String crisis) {
        Question question = desk.question(
                new Inquiry(crisis, Optional.empty(), new TreeSet<>(), Track.WITH_RECORD, Suppose.NOTHING));
        desk.lend(question, session -> session.standAtRest());
    }

    /** The port. */
    public int port() {
        return server.port();
    }

    /** The address for a browser. */
    public URI uri() {
        return URI.create("http://" + HOST + ":" + port() + "/");
    }

    /** Rejects new requests, waits a limited time for running answers, and stops. */
    @Override
    public void close() {
        release();
        try {
            server.stop();
        } catch (JavalinException e) {
            LOG.debug("a client held its connection to the end", e);
        }
    }

    private void release() {
        Follower running = follower;
        if (running != null) {
            running.close();
        }
        answering.end();
        try {
            quick.drain(PATIENCE);
            slow.drain(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            answering.close();
        }
    }

    /** Number of quick answers in computation. */
    int answering() {
        return quick.active();
    }

    /** Number of long answers in computation. */
    int searching() {
        return slow.active();
    }

    /** Number of searches that ended because the client disconnected. */
    long cancelled() {
        return answering.cancelled();
    }
}
