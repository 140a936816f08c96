package demarche.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import demarche.docs.AnswerSchemas;
import demarche.web.api.Api;
import demarche.web.api.Endpoint;
import demarche.web.api.Parameter;
import demarche.web.api.Route;
import demarche.web.http.Problem;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.RepresentToNode;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.representer.StandardRepresenter;

/** Makes {@code docs/openapi.yaml} of the routes and of the records of their answers. */
final class OpenApi {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String EVENTS = "text/event-stream";

    private final Api api;
    private final Map<Route, String> types = new HashMap<>();
    private final Map<String, Parameter> parameters = new LinkedHashMap<>();
    private final ObjectNode schemas = MAPPER.createObjectNode();

    OpenApi(Api api) {
        this.api = api;
        api.endpoints().forEach(endpoint -> types.put(endpoint.route(), endpoint.type()));
        api.searches().forEach(search -> types.put(search.route(), EVENTS));
    }

    /** The text of the file. */
    String text() {
        DumpSettings settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.AUTO)
                .setWidth(120)
                .setIndicatorIndent(2)
                .setIndentWithIndicator(true)
                .build();
        return new Dump(settings, new Scalars(settings)).dumpToString(plain(document()));
    }

    /** Maps, lists, texts and numbers, none of them shared. */
    private static Object plain(ObjectNode document) {
        try {
            return MAPPER.readValue(document.toString(), Map.class);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** Quotes what readers of YAML 1.1 take for a truth value. */
    private static final class Scalars extends StandardRepresenter {
        Scalars(DumpSettings settings) {
            super(settings);
            RepresentToNode plain = Objects.requireNonNull(representers.get(String.class));
            representers.put(
                    String.class,
                    text -> List.of("yes", "no").contains(text)
                            ? representScalar(Tag.STR, String.valueOf(text), ScalarStyle.DOUBLE_QUOTED)
                            : plain.representData(text));
        }
    }

    private ObjectNode document() {
        ObjectNode document = MAPPER.createObjectNode().put("openapi", "3.1.0");
        ObjectNode info = document.putObject("info")
                .put("title", "Demarche")
                .put("version", "1")
                .put("summary", Api.SUMMARY)
                .put("description", Api.DESCRIPTION);
        info.putObject("license").put("name", "Apache-2.0").put("identifier", "Apache-2.0");
        document.putArray("servers").addObject().put("url", Endpoint.PREFIX);
        ArrayNode tags = document.putArray("tags");
        for (Route.Tag tag : Route.Tag.values()) {
            tags.addObject().put("name", name(tag)).put("description", tag.description());
        }
        ObjectNode paths = document.putObject("paths");
        api.routes().forEach(route -> paths.putObject(route.path()).set("get", operation(route)));
        component("Problem", Problem.Answer.class);
        ObjectNode components = document.putObject("components");
        ObjectNode shared = components.putObject("parameters");
        parameters.forEach((key, parameter) -> shared.set(key, parameter(parameter)));
        components
                .putObject("headers")
                .<ObjectNode>set("ETag", header("Strong identifier of the answer"))
                .set("Command", header("The command with the same answer, if there is one"));
        ObjectNode responses = components.putObject("responses");
        responses.putObject("NotModified").put("description", "The answer named by `If-None-Match` is unchanged");
        problem(responses.putObject("Problem"), "The problem with the request, and a remedy");
        problem(
                responses.putObject("Busy"),
                "The queue is full or the computation took too long; `Retry-After` gives the time of the next attempt");
        components.set("schemas", schemas);
        return document;
    }

    private static String name(Route.Tag tag) {
        return tag.name().toLowerCase(Locale.ROOT);
    }

    private ObjectNode operation(Route route) {
        ObjectNode operation = MAPPER.createObjectNode().put("operationId", route.id());
        operation.putArray("tags").add(name(route.tag()));
        operation.put("summary", route.summary());
        if (!route.description().isEmpty()) {
            operation.put("description", route.description());
        }
        if (!route.parameters().isEmpty()) {
            ArrayNode list = operation.putArray("parameters");
            route.parameters().forEach(parameter -> list.add(reference("parameters", key(parameter, route))));
        }
        boolean streams = EVENTS.equals(types.get(route));
        ObjectNode responses = operation.putObject("responses");
        ObjectNode answer = responses.putObject("200").put("description", route.answer());
        ObjectNode headers = answer.putObject("headers");
        if (!streams) {
            headers.set("ETag", reference("headers", "ETag"));
        }
        if (route.tag() != Route.Tag.PAGE) {
            headers.set("Demarche-Command", reference("headers", "Command"));
        }
        answer.putObject("content").putObject(types.get(route)).set("schema", schema(route));
        if (!streams) {
            responses.set("304", reference("responses", "NotModified"));
        }
        responses.set("4XX", reference("responses", "Problem"));
        if (route.tag() == Route.Tag.QUESTIONS || route.tag() == Route.Tag.SEARCHES) {
            responses.set("503", reference("responses", "Busy"));
        }
        return operation;
    }

    private ObjectNode schema(Route route) {
        ArrayNode shapes = MAPPER.createArrayNode();
        route.command().ifPresent(command -> shapes.addObject().put("$ref", "schema/" + command + ".schema.json"));
        route.records().forEach(record -> shapes.add(component(key(record), record)));
        if (shapes.isEmpty()) {
            String type = "application/json".equals(types.get(route)) ? "object" : "string";
            return MAPPER.createObjectNode().put("type", type);
        }
        return shapes.size() == 1
                ? (ObjectNode) shapes.get(0)
                : MAPPER.createObjectNode().set("anyOf", shapes);
    }

    /** A record is named as it is in the program, without the word answer. */
    private static String key(Class<? extends Record> record) {
        Class<?> outer = record.getEnclosingClass();
        boolean envelope = outer != null && List.of("One", "Read").contains(record.getSimpleName());
        return (envelope ? outer : record).getSimpleName().replaceFirst("(Answer|Page)$", "");
    }

    private ObjectNode component(String key, Class<? extends Record> record) {
        if (!schemas.has(key)) {
            ObjectNode schema = AnswerSchemas.shape(record);
            refer(schema, key);
            schemas.set(key, schema);
        }
        return reference("schemas", key);
    }

    /** Finds what a schema defines for itself within the document. */
    private static void refer(JsonNode node, String key) {
        if (node instanceof ObjectNode object && object.path("$ref").isTextual()) {
            object.put("$ref", object.path("$ref").asText().replaceFirst("^#", "#/components/schemas/" + key));
        }
        node.forEach(each -> refer(each, key));
    }

    /** A parameter under its name, or under that of its route too where several routes name different ones so. */
    private String key(Parameter parameter, Route route) {
        String name = parameter.name();
        if (!parameters.getOrDefault(name, parameter).equals(parameter)) {
            name = route.id() + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
            for (Map.Entry<String, Parameter> known : parameters.entrySet()) {
                if (known.getValue().equals(parameter)) {
                    name = known.getKey();
                }
            }
        }
        parameters.put(name, parameter);
        return name;
    }

    private static ObjectNode parameter(Parameter parameter) {
        ObjectNode json = MAPPER.createObjectNode()
                .put("name", parameter.name())
                .put("in", parameter.kind() == Parameter.Kind.PATH ? "path" : "query");
        if (parameter.kind() != Parameter.Kind.OPTIONAL) {
            json.put("required", true);
        }
        json.put("description", parameter.description());
        json.set("schema", MAPPER.valueToTree(parameter.schema()));
        parameter.example().ifPresent(example -> json.set("example", MAPPER.valueToTree(example)));
        return json;
    }

    private static ObjectNode header(String description) {
        ObjectNode header = MAPPER.createObjectNode().put("description", description);
        header.putObject("schema").put("type", "string");
        return header;
    }

    private static void problem(ObjectNode response, String description) {
        response.put("description", description)
                .putObject("content")
                .putObject(Problem.TYPE)
                .set("schema", reference("schemas", "Problem"));
    }

    private static ObjectNode reference(String kind, String key) {
        return MAPPER.createObjectNode().put("$ref", "#/components/" + kind + "/" + key);
    }
}
