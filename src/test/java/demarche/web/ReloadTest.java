package demarche.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edits of facts and rules while the workbench answers. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReloadTest {
    private static final String ASSESS = "/api/v1/assess?detail=positions&states=KOR&case=" + Client.CASE;

    @TempDir
    private Path home = Path.of("");

    private Edited edited;
    private Workbench workbench;

    @BeforeEach
    void open() throws IOException {
        edited = Edited.in(home);
        workbench = edited.workbench();
    }

    @AfterEach
    void close() {
        edited.close();
        assertThat(edited.copy().folders().rules()).doesNotExist();
    }

    private JsonNode status() throws IOException {
        return new ObjectMapper()
                .readTree(Client.get(workbench, "/api/v1/status").body());
    }

    private HttpResponse<String> assess(String... headers) {
        return Client.get(workbench, ASSESS, headers);
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    /** Waits for a state other than that one, or for problems. */
    private JsonNode awaitOther(JsonNode than) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
        JsonNode now = status();
        while (now.equals(than) && System.nanoTime() < end) {
            Thread.sleep(20);
            now = status();
        }
        assertThat(now).isNotEqualTo(than);
        return now;
    }

    @Test
    void an_edited_weight_changes_answers_and_tags_and_a_broken_one_neither() throws Exception {
        JsonNode first = status();
        assertThat(first.path("watched").asBoolean()).isTrue();
        HttpResponse<String> before = assess();
        assertThat(assess("If-None-Match", tag(before)).statusCode()).isEqualTo(304);

        edited.raise("guaranteed-by-supporter", 2000);
        JsonNode second = awaitOther(first);

        assertThat(second.path("problems")).isEmpty();
        assertThat(second.path("state")).isNotEqualTo(first.path("state"));
        assertThat(second.path("rules")).isNotEqualTo(first.path("rules"));
        assertThat(second.path("changed").toString()).isEqualTo("[\"rules/weights.yaml\"]");
        HttpResponse<String> after = assess("If-None-Match", tag(before));
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(stance(after)).isGreaterThan(stance(before) + 1);

        edited.edit("weights.yaml", "guaranteed-by-supporter:", "guaranteed-by-suporter:");
        JsonNode broken = awaitOther(second);

        assertThat(broken.path("state")).isEqualTo(second.path("state"));
        assertThat(broken.path("failed").asText()).isNotEmpty();
        assertThat(broken.path("problems").findValuesAsText("file")).contains("rules/weights.yaml");
        assertThat(broken.path("problems").path(0).path("line").asInt()).isPositive();
        assertThat(assess("If-None-Match", tag(after)).statusCode()).isEqualTo(304);
    }

    private static double stance(HttpResponse<String> answer) throws IOException {
        return new ObjectMapper().readTree(answer.body()).at("/states/0/stance").asDouble();
    }

    @Test
    void a_case_is_added_edited_and_broken_while_the_last_good_one_is_answered_with() throws Exception {
        JsonNode first = status();
        Path mine = edited.facts().resolve("cases/mine.yaml");
        Files.writeString(
                mine,
                Files.readString(Path.of("facts/cases/cyprus-1979.yaml")).replaceFirst("id: cyprus-1979", "id: mine"));
        JsonNode second = awaitOther(first);
        assertThat(second.path("problems")).isEmpty();
        assertThat(second.path("facts")).isEqualTo(first.path("facts"));
        assertThat(Client.get(workbench, "/api/v1/cases/mine").statusCode()).isEqualTo(200);
        HttpResponse<String> cases = Client.get(workbench, "/api/v1/cases");
        assertThat(cases.body()).contains("\"id\": \"mine\"");

        Files.writeString(mine, "id: mine\ntitle: [");
        JsonNode broken = awaitOther(second);
        assertThat(broken.path("problems").path(0).path("file").asText()).isEqualTo("mine/cases/mine.yaml");
        // A question of the case that was not asked yet is answered from the last good file.
        assertThat(Client.get(workbench, "/api/v1/assess?case=mine&track=cold").statusCode())
                .isEqualTo(200);
        assertThat(Client.get(workbench, "/api/v1/cases", "If-None-Match", tag(cases))
                        .statusCode())
                .isEqualTo(304);

        Files.delete(mine);
        awaitOther(broken);
        assertThat(Client.get(workbench, "/api/v1/cases/mine").statusCode()).isEqualTo(404);
    }

    @Test
    void a_rule_that_does_not_compile_or_fails_while_it_runs_is_told_with_its_place() throws Exception {
        JsonNode first = status();
        String tag = tag(assess());
        Path rule = edited.rules().resolve("drivers/alliance.drl");
        String good = Files.readString(rule);

        Files.writeString(rule, good.replaceFirst("\nwhen\n", "\nwhne\n"));
        JsonNode broken = awaitOther(first);
        assertThat(broken.path("problems").toString())
                .contains("rules/drivers/alliance.drl")
                .contains("whne");
        assertThat(assess("If-None-Match", tag).statusCode()).isEqualTo(304);

        Files.writeString(rule, good);
        JsonNode undone = awaitOther(broken);
        assertThat(undone.path("problems")).isEmpty();
        assertThat(undone.path("state")).isEqualTo(first.path("state"));

        String weights = Files.readString(edited.rules().resolve("weights.yaml"));
        Files.writeString(
                edited.rules().resolve("weights.yaml"),
                weights.replaceAll("full-trade-exposure: .value: \\d+", "full-trade-exposure: {value: 0"));
        JsonNode failing = awaitOther(undone);
        assertThat(failing.path("problems").toString())
                .contains("rules/concepts/exposure.drl")
                .contains("/ by zero");
        assertThat(assess("If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void a_search_under_way_ends_with_the_state_it_began_with() throws Exception {
        JsonNode first = status();
        CompletableFuture<HttpResponse<String>> search = CompletableFuture.supplyAsync(() ->
                Client.get(workbench, "/api/v1/flip/events?state=IND&option=no&most=4&within=8&case=" + Client.CASE));
        while (workbench.searching() == 0) {
            Thread.sleep(5);
        }
        edited.raise("guaranteed-by-supporter", 9);
        JsonNode second = awaitOther(first);
        assertThat(workbench.searching()).as("the search still runs").isPositive();
        assertThat(edited.copy().folders().rules()).exists();

        HttpResponse<String> ended = search.get(2, TimeUnit.MINUTES);

        assertThat(ended.body())
                .contains("event: done")
                .contains(first.path("rules").asText());
        assertThat(List.of(second.path("rules").asText())).isNotEmpty().noneMatch(ended.body()::contains);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (Files.exists(edited.copy().folders().rules()) && System.nanoTime() < end) {
            Thread.sleep(20);
        }
        assertThat(edited.copy().folders().rules()).doesNotExist();
    }
}
