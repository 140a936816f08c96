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
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server of the workbench, on this machine alone. Open it, and close it when done; what runs then may end. */
public final class Workbench implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Workbench.class);

    /** The address it listens at. */
    public static final String HOST = "127.0.0.1";

    private static final int THREADS = 260;
    /** Fewer than threads, so that clients who read slowly can hold all connections and still leave a thread to everybody. */
    private static final int CONNECTIONS = 250;

    private static final int QUICK_QUEUE = 512;
    private static final int LONG_QUEUE = 32;
    private static final int IDLE_SESSIONS = 12;
    private static final Duration IDLE = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration FAREWELL = Duration.ofSeconds(5);
    private static final int HEADERS = 16 * 1024;

    /**
     * What a workbench is opened with.
     *
     * @param port 0 for any that is free
     * @param version of the program
     * @param defaultCase the case it opens with, made ready in the background
     */
    public record Settings(int port, String version, String defaultCase) {}

    private final Javalin server;
    private final WebDesk desk;
    private final Lane quick;
    private final Lane slow;
    private final Answering answering;

    private Workbench(Javalin server, WebDesk desk, Lane quick, Lane slow, Answering answering) {
        this.server = server;
        this.desk = desk;
        this.quick = quick;
        this.slow = slow;
        this.answering = answering;
    }

    /**
     * Opens the workbench and returns once it answers.
     *
     * @param reliability how reliable forecasts have been, where that is known
     * @throws PortInUseException where another program listens at the port
     */
    public static Workbench open(Loaded loaded, Optional<ReliabilityTable> reliability, Settings settings) {
        WebDesk desk = new WebDesk(loaded, IDLE_SESSIONS);
        Lane quick = new Lane("quick", 2, QUICK_QUEUE);
        Lane slow = new Lane("long", 2, LONG_QUEUE);
        quick.execute(() -> warm(desk, settings.defaultCase()));
        Page page = new Page();
        SecurityHeaders headers = new SecurityHeaders(page.index());
        Api api = new Api(desk, reliability, settings.version(), settings.defaultCase());
        Answering answering = new Answering(
                loaded.library().world().digest() + loaded.engine().digest() + settings.version(), quick, slow);
        Guard guard = new Guard();
        Javalin server = Javalin.create(config -> {
            configure(config, settings.port(), headers);
            config.routes.before(ctx -> {
                headers.headers().forEach(ctx::header);
                guard.check(ctx);
            });
            for (Endpoint endpoint : api.endpoints()) {
                String path = Endpoint.PREFIX + endpoint.path();
                config.routes.get(path, ctx -> answering.answer(ctx, endpoint));
                config.routes.head(path, ctx -> answering.answer(ctx, endpoint));
            }
            api.searches()
                    .forEach(search ->
                            config.routes.get(Endpoint.PREFIX + search.path(), ctx -> answering.stream(ctx, search)));
            Reference reference = new Reference(api);
            config.routes.get("/reference", reference::send);
            config.routes.get("/*", ctx -> page(ctx, page));
            config.routes.head("/*", ctx -> page(ctx, page));
            config.routes.exception(Exception.class, Workbench::tell);
        });
        Workbench workbench = new Workbench(server, desk, quick, slow, answering);
        try {
            server.start();
        } catch (RuntimeException e) {
            workbench.release();
            if (isPortInUse(e)) {
                throw new PortInUseException(settings.port());
            }
            throw e;
        }
        api.endpoints().stream()
                .filter(endpoint -> Set.of("/cases", "/map").contains(endpoint.path()))
                .forEach(answering::prepare);
        return workbench;
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
                        "there is nothing at this path",
                        "The page is at /, the API is described at /reference")));
        if (file.lasting()) {
            ctx.header("Cache-Control", "public, max-age=31536000, immutable");
        }
        if (!Sender.isKnown(ctx, file.tag())) {
            Sender.send(ctx, file.content(), file.type());
        }
    }

    private static void tell(Exception failure, Context ctx) {
        Answering.tell(Problem.of(failure), failure, ctx);
    }

    private static boolean isPortInUse(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return true;
            }
        }
        return false;
    }

    /** The first to look at the page need not wait for the whole of the first session: it begins before the server does. */
    private static void warm(WebDesk desk, String crisis) {
        Question question = desk.question(
                new Inquiry(crisis, Optional.empty(), new TreeSet<>(), Track.WITH_RECORD, Suppose.NOTHING));
        desk.lend(question, session -> session.standAtRest());
    }

    /** Where it listens. */
    public int port() {
        return server.port();
    }

    /** Where a browser finds it. */
    public URI uri() {
        return URI.create("http://" + HOST + ":" + port() + "/");
    }

    /** Takes no new question, lets answers that are being computed be sent, though not for ever, and stops. */
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
        answering.end();
        try {
            quick.drain(PATIENCE);
            slow.drain(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            desk.close();
        }
    }

    /** How many quick answers are being computed. */
    int answering() {
        return quick.active();
    }

    /** How many long answers are being computed. */
    int searching() {
        return slow.active();
    }

    /** How many searches have ended since nobody listened any more. */
    long cancelled() {
        return answering.cancelled();
    }
}
