package demarche.web.http;

import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Returns errors that the server finds before any route, as problem documents. */
public final class JettyProblems implements Request.Handler {
    private final Map<String, String> headers;

    /** @param headers headers of every response */
    public JettyProblems(Map<String, String> headers) {
        this.headers = headers;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        Problem problem = problem(status);
        response.setStatus(problem.kind().status());
        headers.forEach(response.getHeaders()::put);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.TYPE);
        Content.Sink.write(response, true, problem.json(), callback);
        return true;
    }

    private static Problem problem(int status) {
        return switch (status) {
            case 404 -> Problem.of(Problem.Kind.NOT_FOUND, "nothing is at this path", "See /reference for the routes");
            case 405 -> Problem.of(Problem.Kind.METHOD_NOT_ALLOWED, "the method is neither GET nor HEAD", "Use GET");
            case 413, 414, 431 ->
                Problem.of(Problem.Kind.TOO_LARGE, "the request line and headers exceed 16 kB", "Shorten the request");
            case 503 ->
                Problem.of(Problem.Kind.BUSY, "the server is shutting down", "Repeat the request after the next start");
            default ->
                status >= 500
                        ? Problem.of(
                                Problem.Kind.INTERNAL,
                                "the program failed unexpectedly",
                                "Run the same question on the command line with --debug and report the output")
                        : Problem.of(
                                Problem.Kind.BAD_REQUEST,
                                "the request is not well-formed HTTP",
                                "Percent-encode all characters of the address except ASCII letters and digits");
        };
    }
}
