package demarche.rules;

import java.io.Serializable;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a rule concludes, read from what stands behind its {@code then}.
 *
 * @param type simple name, for instance {@code SecurityGuarantee}
 * @param parts what is written for each component of it that is known
 */
public record Consequence(String type, Map<String, String> parts) implements Serializable {
    /** That of a rule which only does sums, or concludes nothing that can be told. */
    public static final Consequence NONE = new Consequence("", Map.of());

    private static final Pattern INSERTED =
            Pattern.compile("insert(?:Logical)?\\s*\\((?<what>.*)\\)\\s*;", Pattern.DOTALL);
    private static final Pattern CALL =
            Pattern.compile("(?:new\\s+)?(?<name>[\\w.]+)\\s*\\((?<args>.*)\\)", Pattern.DOTALL);

    /** The components that the arguments of a helper for consequences become; the first is the context of the rule. */
    private static final Map<String, List<String>> HELPERS = Map.of(
            "push", List.of("Push", "", "state", "counterpart", "strength"),
            "pushOn", List.of("Push", "", "scope", "state", "counterpart", "strength"),
            "follow", List.of("Push", "", "scope", "round", "state", "counterpart"),
            "commitment", List.of("Commitment", "", "state", "measure", "counterpart"),
            "insulation", List.of("Insulation", "", "state"),
            "frame", List.of("Frame", "", "state", "kind"));

    /**
     * What a consequence inserts.
     *
     * @param types finds the Java type of a simple name
     */
    static Consequence of(String consequence, Function<String, Optional<Class<?>>> types) {
        Matcher inserted = INSERTED.matcher(consequence);
        if (!inserted.find()) {
            return NONE;
        }
        Matcher call = CALL.matcher(inserted.group("what").strip());
        if (!call.matches()) {
            return NONE;
        }
        List<String> arguments = arguments(call.group("args"));
        List<String> helper = HELPERS.get(call.group("name"));
        if (helper != null) {
            return new Consequence(helper.get(0), named(helper.subList(1, helper.size()), arguments));
        }
        String type = call.group("name").split("\\.", -1)[0];
        boolean made = inserted.group("what").strip().startsWith("new");
        return types.apply(type)
                .filter(Class::isRecord)
                .map(record -> Arrays.stream(record.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList())
                .map(components ->
                        new Consequence(type, made ? named(components, arguments) : alike(components, arguments)))
                .orElse(NONE);
    }

    /** How strong a push is, as written; empty where it is none or has full strength. */
    public String strength() {
        String written = parts.getOrDefault("strength", "");
        return Constraint.names(written).isEmpty() ? "" : written;
    }

    private static Map<String, String> named(List<String> names, List<String> arguments) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(names.size(), arguments.size()); i++) {
            if (!names.get(i).isEmpty()) {
                parts.put(names.get(i), arguments.get(i));
            }
        }
        return parts;
    }

    /** A factory grades what it is given; what is called like a component is taken for it. */
    private static Map<String, String> alike(List<String> components, List<String> arguments) {
        Map<String, String> parts = new LinkedHashMap<>();
        arguments.stream()
                .filter(argument -> argument.startsWith("$") && components.contains(argument.substring(1)))
                .forEach(argument -> parts.put(argument.substring(1), argument));
        return parts;
    }

    /** Arguments of a call, split where no bracket or quotation is open. */
    private static List<String> arguments(String text) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        boolean quoted = false;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == '(') {
                depth++;
            } else if (!quoted && c == ')') {
                depth--;
            } else if (!quoted && depth == 0 && c == ',') {
                arguments.add(text.substring(from, i).strip());
                from = i + 1;
            }
        }
        arguments.add(text.substring(from).strip());
        return arguments;
    }
}
