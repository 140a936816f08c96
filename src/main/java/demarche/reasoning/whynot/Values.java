package demarche.reasoning.whynot;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads properties of facts, and what is written in rules, as values. */
final class Values {
    private Values() {}

    /** A property of a thing, as rules read it. */
    static Optional<Object> property(Object thing, String property) {
        return accessor(thing.getClass(), property).map(accessor -> {
            try {
                return accessor.invoke(thing);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("accessors of facts are public and throw nothing", e);
            }
        });
    }

    /** What an operand stands for, a list for each thing in it; nothing where that is not known. */
    static List<Object> operands(String written, Map<String, Object> bound, String type, String property) {
        String text = written.strip();
        if (text.startsWith("(") && text.endsWith(")")) {
            return Arrays.stream(text.substring(1, text.length() - 1).split(",", -1))
                    .flatMap(part -> operand(part.strip(), bound, type, property).stream())
                    .toList();
        }
        return operand(text, bound, type, property).stream().toList();
    }

    private static Optional<Object> operand(String text, Map<String, Object> bound, String type, String property) {
        if (text.startsWith("$")) {
            return Optional.ofNullable(bound.get(text));
        }
        if (text.startsWith("\"") && text.endsWith("\"") && text.length() > 1) {
            return Optional.of(text.substring(1, text.length() - 1));
        }
        if (text.matches("-?\\d+")) {
            return Optional.of(Integer.valueOf(text));
        }
        if (text.equals("true") || text.equals("false")) {
            return Optional.of(Boolean.valueOf(text));
        }
        int dot = text.lastIndexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        String constant = text.substring(dot + 1);
        return RuleTexts.findType(text.substring(0, dot))
                .flatMap(owner -> constant(owner, constant))
                .or(() -> RuleTexts.findType(type)
                        .flatMap(owner -> accessor(owner, property))
                        .flatMap(accessor -> constant(accessor.getReturnType(), constant)));
    }

    private static Optional<Object> constant(Class<?> owner, String name) {
        try {
            Field field = owner.getField(name);
            return Optional.ofNullable(field.get(null));
        } catch (ReflectiveOperationException | NullPointerException e) {
            return Optional.empty();
        }
    }

    private static Optional<Method> accessor(Class<?> type, String property) {
        String name = property.replace("()", "");
        String getter = name.isEmpty() ? "" : "get" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return Stream.of(name, getter)
                .flatMap(candidate -> Arrays.stream(type.getMethods())
                        .filter(method -> method.getName().equals(candidate) && method.getParameterCount() == 0))
                .findFirst();
    }
}
