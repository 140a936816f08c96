package demarche.web.api;

import demarche.world.Coded;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a route.
 *
 * @param description description without a full stop
 * @param schema JSON Schema of the value
 * @param example example of a value, if there is one
 */
public record Parameter(
        String name, Kind kind, String description, Map<String, Object> schema, Optional<Object> example) {
    private static final int LONGEST = 200;

    /** Place of a parameter, and whether it is required. */
    public enum Kind {
        PATH,
        NEEDED,
        OPTIONAL
    }

    public Parameter {
        schema = Collections.unmodifiableMap(new LinkedHashMap<>(schema));
    }

    static Parameter path(String name, String description, int longest, @Nullable String example) {
        return new Parameter(name, Kind.PATH, description, text(longest), Optional.ofNullable(example));
    }

    static Parameter needed(String name, String description, int longest, String example) {
        return new Parameter(name, Kind.NEEDED, description, text(longest), Optional.of(example));
    }

    static Parameter optional(String name, String description, String example) {
        return new Parameter(name, Kind.OPTIONAL, description, text(LONGEST), Optional.of(example));
    }

    /** A parameter that can be repeated. */
    static Parameter several(String name, String description, int most, String... example) {
        return new Parameter(
                name, Kind.OPTIONAL, description, list(most, text(LONGEST)), Optional.of(List.of(example)));
    }

    /** One word of a vocabulary. */
    static Parameter word(String name, String description, List<String> words, @Nullable String otherwise) {
        Map<String, Object> schema = words(words);
        if (otherwise != null) {
            schema.put("default", otherwise);
        }
        return new Parameter(name, Kind.OPTIONAL, description, schema, Optional.empty());
    }

    /** Several words of a vocabulary. */
    static <E extends Enum<E> & Coded> Parameter words(
            String name, String description, Class<E> vocabulary, String... example) {
        List<String> codes = Coded.codes(vocabulary);
        return new Parameter(
                name,
                Kind.OPTIONAL,
                description,
                list(codes.size(), words(codes)),
                Optional.<Object>of(List.of(example)).filter(given -> example.length > 0));
    }

    /** An integer in a range. */
    static Parameter number(String name, String description, int least, int most, int otherwise) {
        Map<String, Object> schema = number(least);
        schema.put("maximum", most);
        schema.put("default", otherwise);
        return new Parameter(name, Kind.OPTIONAL, description, schema, Optional.empty());
    }

    /** An integer without an upper limit. */
    static Parameter number(String name, String description, int least) {
        return new Parameter(name, Kind.OPTIONAL, description, number(least), Optional.empty());
    }

    private static Map<String, Object> number(int least) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "integer");
        schema.put("minimum", least);
        return schema;
    }

    private static Map<String, Object> text(int longest) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        schema.put("maxLength", longest);
        return schema;
    }

    private static Map<String, Object> words(List<String> words) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("enum", words);
        return schema;
    }

    private static Map<String, Object> list(int most, Map<String, Object> items) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "array");
        schema.put("maxItems", most);
        schema.put("items", items);
        return schema;
    }

    /** The limit of a number under a key of the schema. */
    int bound(String key, int otherwise) {
        return schema.get(key) instanceof Integer bound ? bound : otherwise;
    }
}
