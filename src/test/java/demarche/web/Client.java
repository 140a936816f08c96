package demarche.web;

import demarche.Shipped;
import demarche.robustness.ReliabilityFile;
import demarche.web.api.Api;
import demarche.web.reload.Status;
import demarche.web.work.WebDesk;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** A workbench over the shipped facts and rules, opened once, and a client of it. */
public final class Client {
    public static final String CASE = "ukraine-annexation-2022";

    public static final Workbench WORKBENCH = open(0);

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(30))
            .build();

    private Client() {}

    /** The routes over a desk. */
    static Api api(WebDesk desk) {
        return new Api(desk, Optional.empty(), "test", CASE, () -> Status.first("test", false, "facts", "rules"));
    }

    static Workbench open(int port) {
        return Workbench.open(
                Shipped.LOADED,
                ReliabilityFile.find(Path.of("docs/accuracy.json")),
                new Workbench.Settings(port, "test", CASE));
    }

    public static HttpResponse<String> get(String path, String... headers) {
        return get(WORKBENCH, path, headers);
    }

    static HttpResponse<String> get(Workbench workbench, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + workbench.port() + path))
                .timeout(Duration.ofMinutes(4))
                .GET();
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    static byte[] bytes(String path, String... headers) {
        try {
            return HTTP.send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + WORKBENCH.port() + path))
                                    .headers(headers)
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    static HttpResponse<InputStream> open(String path) throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + WORKBENCH.port() + path))
                        .GET()
                        .build(),
                HttpResponse.BodyHandlers.ofInputStream());
    }

    /** Sends what no well-behaved client would and returns everything that comes back. */
    static String raw(String request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), WORKBENCH.port())) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(answer);
            return answer.toString(StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A request line as it stands, with the headers a browser would send and the connection closed after it. */
    static String rawGet(String target, String... headers) {
        return raw("GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + WORKBENCH.port() + "\r\n"
                + String.join(
                        "",
                        java.util.Arrays.stream(headers).map(h -> h + "\r\n").toList())
                + "Connection: close\r\n\r\n");
    }
}
