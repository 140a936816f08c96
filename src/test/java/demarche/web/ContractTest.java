package demarche.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import demarche.Shipped;
import demarche.web.api.Api;
import demarche.web.work.WebDesk;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Holds {@code docs/openapi.yaml} against the routes that run, both ways. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ContractTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonNode API = read();

    private static JsonNode read() {
        try {
            return MAPPER.valueToTree(new Load(LoadSettings.builder().build())
                    .loadFromString(Files.readString(Path.of("docs/openapi.yaml"))));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? API.at(node.path("$ref").asText().substring(1)) : node;
    }

    private static List<JsonNode> parameters(String path) {
        List<JsonNode> parameters = new ArrayList<>();
        API.path("paths").path(path).path("get").path("parameters").forEach(each -> parameters.add(resolved(each)));
        return parameters;
    }

    @Test
    void every_route_is_described_with_its_parameters_and_every_description_is_of_a_route() {
        Map<String, Set<String>> running = new TreeMap<>();
        try (WebDesk desk = new WebDesk(Shipped.LOADED, 0)) {
            Api api = Client.api(desk);
            api.endpoints().forEach(one -> running.put(one.path(), new TreeSet<>(one.parameters())));
            api.searches().forEach(one -> running.put(one.path(), new TreeSet<>(one.parameters())));
        }
        Map<String, Set<String>> described = new TreeMap<>();
        API.path("paths").fieldNames().forEachRemaining(path -> {
            Set<String> names = new TreeSet<>();
            parameters(path).stream()
                    .filter(parameter -> parameter.path("in").asText().equals("query"))
                    .forEach(parameter -> names.add(parameter.path("name").asText()));
            described.put(path, names);
        });

        assertThat(running).isEqualTo(described);
    }

    static Stream<String> plainRoutes() {
        List<String> paths = new ArrayList<>();
        API.path("paths").fieldNames().forEachRemaining(paths::add);
        return paths.stream().filter(path -> !path.endsWith("/events") && !path.equals("/drivers-view"));
    }

    /** With the examples of the parameters that are needed, and of a rule, which two routes share a parameter with. */
    private static String example(String path) {
        String address = "/api/v1"
                + path.replace("/rules/{id}", "/rules/rival-of-guarantor")
                        .replace("/cases/{id}", "/cases/" + Client.CASE);
        List<String> query = new ArrayList<>();
        for (JsonNode parameter : parameters(path)) {
            String name = parameter.path("name").asText();
            String value =
                    name.equals("within") ? "1" : parameter.path("example").asText();
            if (parameter.path("in").asText().equals("path")) {
                address = address.replace("{" + name + "}", value);
            } else if (parameter.path("required").asBoolean() || name.equals("within")) {
                query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        }
        if (path.equals("/whatif")) {
            query.add("with=escalation");
        }
        return query.isEmpty() ? address : address + "?" + String.join("&", query);
    }

    @ParameterizedTest
    @MethodSource("plainRoutes")
    void every_route_answers_its_example_in_the_type_and_shape_described(String path) throws IOException {
        HttpResponse<String> answer = Client.get(example(path));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("ETag")).isPresent();
        JsonNode content = API.path("paths")
                .path(path)
                .path("get")
                .path("responses")
                .path("200")
                .path("content");
        String type = content.fieldNames().next();
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        if (type.equals("application/json")) {
            assertThat(problems(content.path(type).path("schema"), MAPPER.readTree(answer.body())))
                    .isEmpty();
        }
    }

    @Test
    void a_lean_answer_has_the_shape_described_and_is_small() throws IOException {
        String path = "/api/v1/assess?case=" + Client.CASE + "&detail=positions&set=escalation%3D4@initiator";

        HttpResponse<String> answer = Client.get(path);

        assertThat(problems(API.at("/components/schemas/Positions"), MAPPER.readTree(answer.body())))
                .isEmpty();
        assertThat(answer.body()).contains("\"outlook\":\"reassesses\"").doesNotContain("because");
        assertThat(Client.bytes(path, "Accept-Encoding", "gzip").length).isLessThan(10_000);
    }

    @Test
    void the_map_has_every_member_and_a_dot_for_each_too_small_to_be_hit() throws IOException {
        JsonNode map = MAPPER.readTree(Client.get("/api/v1/map").body());

        Set<String> drawn = new TreeSet<>();
        map.path("features").forEach(feature -> drawn.add(feature.path("id").asText()));
        map.path("points").fieldNames().forEachRemaining(drawn::add);
        assertThat(drawn).hasSize(193).contains("TUV");
        assertThat(map.path("points").size()).isEqualTo(33);
        assertThat(map.path("disclaimer").asText()).contains("boundaries");
        assertThat(Client.bytes("/api/v1/map", "Accept-Encoding", "gzip").length)
                .isLessThan(200_000);
    }

    @Test
    void each_driver_is_shown_alone_and_removed() throws IOException {
        JsonNode view = MAPPER.readTree(Client.get("/api/v1/drivers-view?case=" + Client.CASE
                        + "&without=ideology,patronage,exposure,territory,security,norms,identity,domestic,bloc")
                .body());

        assertThat(view.path("drivers")).hasSize(2);
        JsonNode alliance = view.path("drivers").path(0);
        JsonNode without = MAPPER.readTree(Client.get(
                        "/api/v1/assess?detail=positions&case=" + Client.CASE
                                + "&without=ideology,patronage,exposure,territory,security,norms,identity,domestic,bloc,alliance")
                .body());
        assertThat(alliance.path("driver").asText()).isEqualTo("alliance");
        without.path("states").forEach(state -> assertThat(
                        alliance.path("removed").path(state.path("state").asText()))
                .isEqualTo(state.path("positions").path("vote").path("option")));
    }

    private static List<?> problems(JsonNode schema, JsonNode answer) throws IOException {
        JsonNode alternatives = schema.has("anyOf") ? schema.path("anyOf").path(0) : schema;
        String reference = alternatives.path("$ref").asText();
        JsonNode whole;
        if (reference.startsWith("schema/")) {
            whole = MAPPER.readTree(Files.readString(Path.of("docs", reference)));
        } else {
            com.fasterxml.jackson.databind.node.ObjectNode own =
                    ((com.fasterxml.jackson.databind.node.ObjectNode) resolved(alternatives)).deepCopy();
            own.set("components", API.path("components"));
            whole = own;
        }
        Schema compiled = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole);
        return compiled.validate(answer);
    }
}
