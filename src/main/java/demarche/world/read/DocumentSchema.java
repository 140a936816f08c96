package demarche.world.read;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import demarche.world.Nearest;
import demarche.world.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A JSON Schema that comes with the program, and how what it finds is said to a reader. The {@code description} of a
 * part of a schema is what a problem names as expected.
 */
final class DocumentSchema {

    private static final Map<String, DocumentSchema> LOADED = new ConcurrentHashMap<>();

    private final JsonNode source;
    private final Schema schema;

    private DocumentSchema(JsonNode source) {
        this.source = source;
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(source);
    }

    /** The schema of that name, loaded when first asked for. */
    static DocumentSchema named(String name) {
        return LOADED.computeIfAbsent(name, key -> new DocumentSchema(load(key)));
    }

    /** Adds a problem for everything in a document that breaks the schema. */
    void check(YamlDocument document, Problems problems) {
        for (Error error : schema.validate(document.root())) {
            problems.add(problem(error, document));
        }
    }

    private Problem problem(Error error, YamlDocument document) {
        String pointer = error.getInstanceLocation().toString();
        JsonNode owner = source.at(
                JsonPointer.compile(error.getSchemaLocation().getFragment().toString())
                        .head());
        JsonNode value = document.at(pointer);
        return switch (error.getKeyword()) {
            case "required" ->
                new Problem(
                        document.place(pointer),
                        "no " + Problem.quote(error.getProperty()),
                        description(owner.path("properties").path(error.getProperty()), error));
            case "additionalProperties" -> {
                Place place = document.keyPlace(YamlDocument.child(pointer, error.getProperty()));
                yield unknownKey(place, error.getProperty(), owner.path("properties"), value);
            }
            case "propertyNames" ->
                new Problem(
                        document.keyPlace(YamlDocument.child(pointer, error.getProperty())),
                        "key " + Problem.quote(error.getProperty()),
                        description(owner.path("propertyNames"), error));
            case "enum" -> oneOf(document.place(pointer), value, owner.path("enum"));
            default -> new Problem(document.place(pointer), describe(value), description(owner, error));
        };
    }

    private static Problem unknownKey(Place place, String key, JsonNode properties, JsonNode object) {
        List<String> known = new ArrayList<>();
        properties.fieldNames().forEachRemaining(known::add);
        List<String> absent = known.stream().filter(name -> !object.has(name)).toList();
        return new Problem(
                place,
                "unknown key " + Problem.quote(key),
                "one of " + String.join(", ", known),
                Nearest.to(key, absent).orElse(null));
    }

    private static Problem oneOf(Place place, JsonNode value, JsonNode words) {
        List<String> valid = new ArrayList<>();
        words.forEach(word -> valid.add(word.asText()));
        return new Problem(
                place,
                describe(value),
                "one of " + String.join(", ", valid),
                Nearest.to(value.asText(), valid).orElse(null));
    }

    private static String describe(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> Problem.quote(value.textValue());
            case NUMBER, BOOLEAN -> value.asText();
            case ARRAY -> value.isEmpty() ? "an empty list" : "a list";
            case OBJECT -> value.isEmpty() ? "an empty map" : "a map";
            default -> "nothing";
        };
    }

    private String description(JsonNode part, Error error) {
        String reference = part.path("$ref").asText();
        JsonNode schema = reference.startsWith("#") ? source.at(reference.substring(1)) : part;
        return schema.path("description").asText(error.getMessage());
    }

    private static JsonNode load(String name) {
        String file = "/demarche/schema/" + name + ".schema.json";
        try (InputStream in = DocumentSchema.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no schema " + name);
            }
            TextFile text = new TextFile(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            Problems problems = new Problems();
            // JSON is a part of YAML; one parser less to load at start-up.
            YamlDocument document = YamlParser.parse(text, problems).orElseThrow();
            problems.throwIfAny();
            return document.root();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
