package demarche.web.http;

import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Tells errors that the server finds before any route is reached, in the form all others have. */
public final class JettyProblems implements Request.Handler {
    private final Map<String, String> headers;

    /** @param headers that go out with every response */
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
            case 404 -> Problem.of(Problem.Kind.NOT_FOUND, "there is nothing at this path", "See /reference");
            case 405 -> Problem.of(Problem.Kind.METHOD_NOT_ALLOWED, "the method is no GET", "Ask with GET");
            case 413, 414, 431 ->
                Problem.of(
                        Problem.Kind.TOO_LARGE,
                        "the request line and headers are longer than this server reads",
                        "Ask for less at once");
            case 503 -> Problem.of(Problem.Kind.BUSY, "this server ends", "Ask again when it runs");
            default ->
                status >= 500
                        ? Problem.of(
                                Problem.Kind.INTERNAL,
                                "something failed that should not",
                                "Ask the same with the command line and --debug, and report what it says")
                        : Problem.of(
                                Problem.Kind.BAD_REQUEST,
                                "the request is no well-formed HTTP",
                                "Encode what is no letter or digit of ASCII with % in the address");
        };
    }
}
