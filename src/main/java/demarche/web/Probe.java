package demarche.web;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Sends the first requests of the page, to test whether the workbench works on this machine. */
public final class Probe {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Probe() {}

    /**
     * The response to one request.
     *
     * @param status status code, 200 on success
     * @param millis time until the end of the response
     */
    public record Answer(String path, int status, int bytes, long millis) {}

    /**
     * Sends the requests one after the other.
     *
     * @param crisis id of the case
     * @throws IOException if the workbench does not respond
     */
    public static List<Answer> ask(Workbench workbench, String crisis) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build();
        String asked = "/api/v1/assess?detail=positions&case=" + URLEncoder.encode(crisis, StandardCharsets.UTF_8);
        List<Answer> answers = new ArrayList<>();
        for (String path :
                List.of("/", "/js/main.js", "/api/v1/cases", "/api/v1/map", asked, asked + "&without=alliance")) {
            long began = System.nanoTime();
            HttpResponse<byte[]> response = client.send(
                    HttpRequest.newBuilder(workbench.uri().resolve(path))
                            .timeout(PATIENCE)
                            .header("Accept-Encoding", "gzip")
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            answers.add(new Answer(
                    path, response.statusCode(), response.body().length, (System.nanoTime() - began) / 1_000_000));
        }
        return answers;
    }
}
