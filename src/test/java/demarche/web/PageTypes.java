package demarche.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import demarche.answer.text.Limits;
import demarche.docs.AnswerSchemas;
import demarche.world.Coded;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes {@code types.d.ts}, the types of what the page asks, of the records of the answers. */
final class PageTypes {
    private static final Set<String> ENVELOPES = Set.of("All", "One", "Read", "Whole", "Answer");

    private final Set<Class<?>> classes = new LinkedHashSet<>();
    private final Map<Class<?>, String> names = new HashMap<>();

    /** @param answers of the routes the page asks */
    PageTypes(List<Class<? extends Record>> answers) {
        answers.forEach(this::collect);
        Map<String, Long> homonyms =
                classes.stream().collect(Collectors.groupingBy(Class::getSimpleName, Collectors.counting()));
        for (Class<?> each : classes) {
            String own = each.getSimpleName();
            boolean qualified = each.getEnclosingClass() != null
                    && (ENVELOPES.contains(own) || own.startsWith("Of") || homonyms.getOrDefault(own, 1L) > 1);
            String name = own.replaceFirst("(Answer|Json)$", "");
            names.put(
                    each,
                    qualified
                            ? each.getEnclosingClass().getSimpleName().replaceFirst("(Answer|Json)$", "") + name
                            : name);
        }
    }

    private void collect(Type type) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(this::collect);
        } else if (type instanceof Class<?> plain && (plain.isRecord() || isWord(plain)) && classes.add(plain)) {
            if (plain.isRecord()) {
                Arrays.stream(plain.getRecordComponents()).forEach(component -> collect(component.getGenericType()));
            }
        }
    }

    private static boolean isWord(Class<?> type) {
        return type.isEnum() && Coded.class.isAssignableFrom(type);
    }

    /** The text of the file. */
    String text() {
        StringBuilder text =
                new StringBuilder("// What the server answers, as the page reads it. Made of the records of the answers"
                        + " (PageTypesTest).\n");
        SortedMap<String, Class<?>> sorted = new TreeMap<>();
        classes.forEach(each -> sorted.put(String.valueOf(names.get(each)), each));
        sorted.forEach((name, each) -> text.append('\n').append(each.isEnum() ? words(name, each) : shape(name, each)));
        return text.toString();
    }

    private static String words(String name, Class<?> vocabulary) {
        return "export type " + name + " =\n"
                + Arrays.stream(vocabulary.getEnumConstants())
                        .map(word -> "  | '" + ((Coded) word).code() + "'")
                        .collect(Collectors.joining("\n"))
                + ";\n";
    }

    private String shape(String name, Class<?> record) {
        List<String> parts = Arrays.stream(record.getRecordComponents())
                .filter(component -> field(record, component).isAnnotationPresent(JsonUnwrapped.class))
                .map(component -> type(component.getGenericType()))
                .toList();
        StringBuilder text = new StringBuilder("export interface " + name)
                .append(parts.isEmpty() ? "" : " extends " + String.join(", ", parts))
                .append(" {\n");
        for (RecordComponent component : record.getRecordComponents()) {
            Field field = field(record, component);
            if (!field.isAnnotationPresent(JsonUnwrapped.class)) {
                text.append(property(component, field));
            }
        }
        return text.append("}\n").toString();
    }

    private String property(RecordComponent component, Field field) {
        JsonPropertyDescription description = field.getAnnotation(JsonPropertyDescription.class);
        JsonProperty renamed = field.getAnnotation(JsonProperty.class);
        JsonInclude include = field.getAnnotation(JsonInclude.class);
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        boolean always = include != null && include.value() == JsonInclude.Include.ALWAYS;
        boolean optional = !always && (nullable || include != null);
        String said = description != null
                ? description.value()
                : isNumberOfShape(component) ? AnswerSchemas.NUMBER_OF_SHAPE : "";
        return (said.isEmpty() ? "" : "  /** " + said + " */\n")
                + "  " + (renamed == null ? component.getName() : renamed.value()) + (optional ? "?" : "") + ": "
                + value(component, field) + (nullable && always ? " | null" : "") + ";\n";
    }

    private String value(RecordComponent component, Field field) {
        Limits limits = field.getAnnotation(Limits.class);
        if (limits != null && limits.only() != Integer.MIN_VALUE) {
            return String.valueOf(limits.only());
        }
        if (isNumberOfShape(component)) {
            return "1";
        }
        JsonFormat format = field.getAnnotation(JsonFormat.class);
        String type = type(component.getGenericType());
        boolean oneOrMore = format != null
                && List.of(format.with()).contains(JsonFormat.Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED);
        return oneOrMore ? type.substring(0, type.length() - 2) + " | " + type : type;
    }

    private static boolean isNumberOfShape(RecordComponent component) {
        return component.getName().equals("schema") && component.getType() == int.class;
    }

    private String type(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            Class<?> raw = (Class<?>) generic.getRawType();
            if (Collection.class.isAssignableFrom(raw)) {
                return type(arguments[0]) + "[]";
            }
            return Map.class.isAssignableFrom(raw) ? map(arguments[0], type(arguments[1])) : "unknown";
        }
        Class<?> plain = (Class<?>) type;
        String name = names.get(plain);
        if (name != null) {
            return name;
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return "boolean";
        }
        if (plain.isPrimitive() || Number.class.isAssignableFrom(plain)) {
            return "number";
        }
        return JsonNode.class.isAssignableFrom(plain) || plain == Object.class ? "unknown" : "string";
    }

    private String map(Type key, String value) {
        return key instanceof Class<?> word && isWord(word)
                ? "Partial<Record<" + names.get(word) + ", " + value + ">>"
                : "Record<string, " + value + ">";
    }

    private static Field field(Class<?> record, RecordComponent component) {
        try {
            return record.getDeclaredField(component.getName());
        } catch (NoSuchFieldException e) {
            throw new AssertionError("a component of a record is a field", e);
        }
    }
}
