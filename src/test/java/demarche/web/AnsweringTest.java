package demarche.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import demarche.web.work.Lane;
import demarche.web.work.Replies;
import demarche.web.work.Reply;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnsweringTest {
    private static final String ASSESS = "/api/v1/assess?states=CHN&case=" + Client.CASE;

    @Test
    void an_answer_the_client_has_is_not_sent_again() {
        HttpResponse<String> first = Client.get(ASSESS);
        String tag = first.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> second = Client.get(ASSESS, "If-None-Match", tag);

        assertThat(tag).startsWith("\"");
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(second.headers().firstValue("ETag")).contains(tag);
        assertThat(Client.get(ASSESS, "If-None-Match", "\"other\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_tag_tells_requests_and_encodings_apart_and_knows_one_request_under_two_names() {
        String tag = Client.get(ASSESS).headers().firstValue("ETag").orElseThrow();

        assertThat(Client.get(ASSESS + "&without=alliance").headers().firstValue("ETag"))
                .isNotEqualTo(tag);
        assertThat(Client.get(ASSESS, "Accept-Encoding", "gzip")
                        .headers()
                        .firstValue("ETag")
                        .orElseThrow())
                .isNotEqualTo(tag);
        assertThat(Client.get("/api/v1/assess?case=" + Client.CASE + "&states=China")
                        .headers()
                        .firstValue("ETag"))
                .contains(tag);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/assess                                             | 400 | case        | missing",
                "/api/v1/assess?case=ukraine-anexation-2022                 | 404 |             | did you mean",
                "/api/v1/assess?case=ukraine-annexation-2022&sets=a         | 400 | sets        | did you mean",
                "/api/v1/assess?case=ukraine-annexation-2022&detail=all     | 400 | detail      | positions",
                "/api/v1/assess?case=ukraine-annexation-2022&without=alli   | 400 | without     | alli",
                "/api/v1/assess?case=ukraine-annexation-2022&states=CHM     | 404 |             | unknown state",
                "/api/v1/assess?case=ukraine-annexation-2022&measure=x      | 404 |             | unknown measure",
                "/api/v1/assess?case=ukraine-annexation-2022&set=oil-price=9999 | 422 |         | 9999",
                "/api/v1/assess?case=ukraine-annexation-2022&set=oil=1      | 404 |             | unknown lever",
                "/api/v1/assess?case=ukraine-annexation-2022&with=x         | 404 |             | unknown scenario",
                "/api/v1/assess?case=ukraine-annexation-2022&assume=RUS.vote=yes | 422 |        | party",
                "/api/v1/assess?case=ukraine-annexation-2022&case=x         | 400 | case        | 2 times",
                "/api/v1/whatif?case=ukraine-annexation-2022                | 422 |             | no scenario is given",
                "/api/v1/why?case=ukraine-annexation-2022&state=IND&depth=0 | 400 | depth       | 0",
                "/api/v1/why?case=ukraine-annexation-2022&state=IND&instrument=initiative | 404 | | initiative",
                "/api/v1/flip?case=ukraine-annexation-2022&state=IND&option=maybe | 422 |       | maybe",
                "/api/v1/flip?case=ukraine-annexation-2022&state=IND&option=yes&within=600 | 400 | within | 600",
                "/api/v1/tip?case=ukraine-annexation-2022&state=RUS&lever=escalation@initiator | 422 | | party",
                "/api/v1/tip/events?case=ukraine-annexation-2022&lever=x    | 200 |             | unknown lever",
                "/api/v1/rules/rival-of-guarantr                            | 404 |             | did you mean",
                "/api/v1/sources/none                                       | 404 |             | unknown source",
                "/api/v1/nothing                                            | 404 |             | nothing is at this path",
            })
    void what_is_wrong_is_told_with_its_remedy(String path, int status, String parameter, String told)
            throws IOException {
        HttpResponse<String> answer = Client.get(path);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(told);
        if (status != 200) {
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(answer.headers().firstValue("ETag")).isEmpty();
            JsonNode problem = new ObjectMapper().readTree(answer.body());
            assertThat(problem.path("status").asInt()).isEqualTo(status);
            assertThat(problem.path("type").asText()).startsWith("/reference#");
            assertThat(problem.path("title").asText()).isNotBlank();
            assertThat(problem.path("detail").asText()).isNotBlank().doesNotContain("--");
            assertThat(problem.path("remedy").asText()).isNotBlank();
            if (parameter != null) {
                assertThat(problem.path("parameter").asText()).isEqualTo(parameter);
            }
        }
    }

    @Test
    void who_asks_the_same_at_once_has_it_computed_once() throws Exception {
        try (Lane lane = new Lane("test", 2, 10)) {
            Replies<String> replies = new Replies<>(1 << 20);
            CountDownLatch asked = new CountDownLatch(1);
            AtomicInteger computed = new AtomicInteger();
            List<CompletableFuture<Reply>> answers = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                answers.add(replies.get("the same", lane, () -> {
                    try {
                        asked.await();
                    } catch (InterruptedException e) {
                        throw new AssertionError(e);
                    }
                    return Reply.of("answer " + computed.incrementAndGet());
                }));
            }
            // One who gives up takes nothing from the others.
            answers.remove(0).cancel(true);
            asked.countDown();

            for (CompletableFuture<Reply> answer : answers) {
                assertThat(new String(answer.get(30, TimeUnit.SECONDS).plain(), StandardCharsets.UTF_8))
                        .isEqualTo("answer 1");
            }
        }
    }

    @Test
    void what_failed_is_computed_again() throws Exception {
        try (Lane lane = new Lane("test", 1, 10)) {
            Replies<String> replies = new Replies<>(1 << 20);

            assertThatThrownBy(() -> replies.get("it", lane, () -> {
                                throw new IllegalStateException("once");
                            })
                            .get(30, TimeUnit.SECONDS))
                    .hasMessageContaining("once");

            assertThat(replies.get("it", lane, () -> Reply.of("now"))
                            .get(30, TimeUnit.SECONDS)
                            .size())
                    .isPositive();
        }
    }

    @Test
    void what_is_beyond_the_queue_is_turned_away_at_once() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        try (Lane lane = new Lane("test", 1, 2)) {
            for (int i = 0; i < 3; i++) {
                lane.execute(() -> {
                    try {
                        end.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
            }

            assertThatThrownBy(() -> lane.submit(() -> "more")).isInstanceOf(RejectedExecutionException.class);
        } finally {
            end.countDown();
        }
    }

    @Test
    void a_walk_tells_of_its_progress_and_of_who_moves_and_ends_with_the_whole_answer() {
        HttpResponse<String> events = Client.get("/api/v1/tip/events?lever=escalation@initiator&case=" + Client.CASE);

        assertThat(events.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
        assertThat(events.body())
                .contains("event: progress\ndata: {\"")
                .contains("event: found\ndata: {\"value\":")
                .contains("event: done\ndata: {\n");
        assertThat(events.body().split("event: progress", -1)).hasSize(7);
        assertThat(events.headers().firstValue("Demarche-Command"))
                .contains("./demarche tip " + Client.CASE
                        + " --instrument vote --lever escalation@initiator --format json");
    }

    @Test
    void a_search_ends_when_nobody_listens_any_more() throws Exception {
        HttpResponse<InputStream> events =
                Client.open("/api/v1/flip/events?state=IND&option=no&most=5&within=20&case=" + Client.CASE);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(events.body(), StandardCharsets.UTF_8))) {
            String line;
            do {
                line = lines.readLine();
            } while (line != null && !line.equals("event: progress"));
            assertThat(line).isNotNull();
            assertThat(Client.WORKBENCH.searching()).isPositive();
        }

        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (Client.WORKBENCH.searching() > 0 && System.nanoTime() < end) {
            Thread.sleep(50);
        }
        assertThat(Client.WORKBENCH.searching()).isZero();
        assertThat(Client.WORKBENCH.cancelled()).isPositive();
    }

    @Test
    void what_states_were_seen_to_do_is_told_of_the_baseline_and_not_of_what_is_supposed() throws IOException {
        String asked = "/api/v1/assess?detail=positions&states=JPN&case=" + Client.CASE;
        JsonNode baseline = positionsOfJapan(asked);
        assertThat(baseline.at("/vote/recorded").asText()).isEqualTo("yes");
        assertThat(baseline.at("/sanctions/recorded").asText()).isEqualTo("impose");
        assertThat(baseline.at("/recognition").has("recorded")).isFalse();

        assertThat(positionsOfJapan(asked + "&with=escalation").findValues("recorded"))
                .isEmpty();
    }

    private static JsonNode positionsOfJapan(String asked) throws IOException {
        return new ObjectMapper().readTree(Client.get(asked).body()).at("/states/0/positions");
    }

    @Test
    void a_port_in_use_is_told_as_such() {
        assertThatThrownBy(() -> Client.open(Client.WORKBENCH.port()))
                .isInstanceOf(PortInUseException.class)
                .hasMessage("port " + Client.WORKBENCH.port() + " is in use");
    }

    @Test
    void a_request_that_runs_when_the_workbench_is_closed_is_answered() throws Exception {
        Workbench workbench = Client.open(0);
        assertThat(Client.get(workbench, "/api/v1/assess?detail=positions&case=" + Client.CASE)
                        .statusCode())
                .isEqualTo(200);
        while (workbench.answering() > 0) {
            Thread.sleep(5);
        }
        CompletableFuture<HttpResponse<String>> answer = CompletableFuture.supplyAsync(
                () -> Client.get(workbench, "/api/v1/whatif?with=escalation&case=" + Client.CASE));
        while (workbench.answering() == 0) {
            Thread.sleep(5);
        }

        workbench.close();

        assertThat(answer.get(60, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
    }
}
