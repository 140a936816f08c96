package demarche.rules;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Java types, properties and constants that the words of rules mean. */
public final class RuleTypes {
    private static final Pattern IMPORT = Pattern.compile(
            "(?:^|;)\\s*import\\s+(?:(function|accumulate|static)\\s+)?([\\w.*]+)\\s*(\\w*)", Pattern.MULTILINE);
    private static final Map<String, Optional<Class<?>>> FOUND = new ConcurrentHashMap<>();

    private RuleTypes() {}

    /** The type that a simple name means where these are the imports. */
    static Optional<Class<?>> find(String imports, String name) {
        return FOUND.computeIfAbsent(name + '\n' + imports, key -> Stream.concat(
                        IMPORT.matcher(imports)
                                .results()
                                .filter(found -> found.group(1) == null)
                                .map(found -> found.group(2)),
                        Stream.of("java.lang.*"))
                .flatMap(imported -> load(imported, name.replace('.', '$')).stream())
                .findFirst());
    }

    /** The names of imported functions, each with all it stands for. */
    static Map<String, String> functions(String imports) {
        return IMPORT.matcher(imports)
                .results()
                .filter(found -> found.group(1) != null)
                .collect(Collectors.toMap(
                        found -> found.group(3).isEmpty() ? found.group(2).replaceFirst(".*\\.", "") : found.group(3),
                        found -> found.group(2),
                        (one, other) -> one));
    }

    private static Optional<Class<?>> load(String imported, String name) {
        String full = imported.endsWith(".*")
                ? imported.substring(0, imported.length() - 1) + name
                : imported.endsWith("." + name.replaceFirst("\\$.*", ""))
                        ? imported + name.replaceFirst("^[^$]*", "")
                        : "";
        try {
            return full.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Class.forName(full, false, RuleTypes.class.getClassLoader()));
        } catch (ClassNotFoundException | NoClassDefFoundError e) {
            return Optional.empty();
        }
    }

    /** How a property is read of a type. */
    public static Optional<Method> accessor(Class<?> type, String property) {
        String name = property.replace("()", "");
        String tail = name.isEmpty() ? "" : Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return Stream.of(name, "get" + tail, "is" + tail)
                .flatMap(candidate -> Arrays.stream(type.getMethods())
                        .filter(method -> method.getName().equals(candidate) && method.getParameterCount() == 0))
                .findFirst();
    }

    /** A property of a thing, as rules read it. */
    public static Optional<Object> value(Object thing, String property) {
        return accessor(thing.getClass(), property).map(accessor -> {
            try {
                return accessor.invoke(thing);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("accessors of facts are public and throw nothing", e);
            }
        });
    }

    /** The type of a property, or of one of what it is, such as {@code evidence.validity()}. */
    static Optional<Class<?>> property(Class<?> type, String path) {
        Optional<Class<?>> reached = Optional.of(type);
        for (String step : path.split("\\.", -1)) {
            reached = reached.flatMap(from -> accessor(from, step)).map(Method::getReturnType);
        }
        return reached;
    }

    /** What a pattern of a type may constrain. */
    static Set<String> properties(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0
                        && !Modifier.isStatic(method.getModifiers())
                        && method.getDeclaringClass() != Object.class)
                .map(Method::getName)
                .map(name ->
                        name.matches("get[A-Z].*") ? Character.toLowerCase(name.charAt(3)) + name.substring(4) : name)
                .filter(name -> !List.of("hashCode", "toString", "copy").contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The value of a constant. */
    public static Optional<Object> constant(Class<?> owner, String name) {
        try {
            Field field = owner.getField(name);
            return Optional.ofNullable(field.get(null));
        } catch (ReflectiveOperationException | NullPointerException e) {
            return Optional.empty();
        }
    }

    /** The names of its constants. */
    static List<String> constants(Class<?> owner) {
        return Arrays.stream(owner.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(Field::getName)
                .toList();
    }
}
