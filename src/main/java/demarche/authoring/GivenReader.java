package demarche.authoring;

import demarche.rules.RuleTypes;
import demarche.world.Basis;
import demarche.world.CsvTable;
import demarche.world.Evidence;
import demarche.world.Place;
import demarche.world.Validity;
import demarche.world.read.Problem;
import demarche.world.read.Problems;
import demarche.world.read.YamlPart;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads facts and conclusions that an example writes in the words of rules: {@code {Treaty: {state: USA, partner: AAA,
 * obligation: defence}}}. Evidence is made up, and what only names a thing, such as a title, may be left out.
 */
final class GivenReader {
    private static final Validity ALWAYS = new Validity.Spell(LocalDate.of(1900, 1, 1), null);

    private final Problems problems;

    GivenReader(Problems problems) {
        this.problems = problems;
    }

    /** Some fields of a record, as an example writes them. */
    record Fields(Class<?> type, Map<String, Object> values) {

        /** Whether a record has these values, whatever its other fields say. */
        boolean matches(Record record) {
            return type.isInstance(record)
                    && values.entrySet().stream().allMatch(field -> RuleTypes.value(record, field.getKey())
                            .filter(field.getValue()::equals)
                            .isPresent());
        }

        @Override
        public String toString() {
            return type.getSimpleName()
                    + values.entrySet().stream()
                            .map(field -> field.getKey() + ": " + Written.of(field.getValue()))
                            .collect(Collectors.joining(", ", " {", "}"));
        }
    }

    /** A record with all its fields; nothing after problems were added. */
    Optional<Record> record(YamlPart entry) {
        int before = problems.count();
        Optional<Fields> found = fields(entry);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        if (problems.count() > before) {
            return Optional.empty();
        }
        Class<?> type = found.get().type();
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            Object given = found.get().values().get(components[i].getName());
            values[i] = given == null ? otherwise(type, components[i], entry) : given;
        }
        return problems.count() > before ? Optional.empty() : Optional.of(made(type, components, values));
    }

    /** The fields that are written, in their order; nothing after problems were added. */
    Optional<Fields> fields(YamlPart entry) {
        List<YamlPart> named = entry.values();
        if (named.size() != 1) {
            entry.refuse(
                    problems,
                    "a fact with " + named.size() + " types",
                    "one, for instance {Rivalry: {state: AAA, rival: BBB}}");
            return Optional.empty();
        }
        return type(named.get(0).key(), named.get(0)).map(type -> fields(type, named.get(0)));
    }

    /** The type of that name, if rules may match it and its values are written as fields. */
    Optional<Class<?>> type(String name, YamlPart at) {
        Optional<Class<?>> type = RuleTypes.list().stream()
                .filter(known -> known.isRecord() && known.getSimpleName().equals(name))
                .findFirst();
        if (type.isEmpty()) {
            problems.addUnknown(
                    at.keyPlace(),
                    "type",
                    name,
                    "a type that rules match; ./demarche rules vocabulary lists them",
                    RuleTypes.list().stream().map(Class::getSimpleName).toList());
        }
        return type;
    }

    Fields fields(Class<?> type, YamlPart part) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<RecordComponent> components = written(type);
        List<String> names = components.stream().map(RecordComponent::getName).toList();
        for (YamlPart field : part.values()) {
            if (!names.contains(field.key())) {
                problems.addUnknown(
                        field.keyPlace(),
                        "field of " + type.getSimpleName() + ",",
                        field.key(),
                        "one of " + String.join(", ", names),
                        names);
                continue;
            }
            value(components.get(names.indexOf(field.key())).getType(), field)
                    .ifPresent(value -> values.put(field.key(), value));
        }
        return new Fields(type, values);
    }

    private Optional<Object> value(Class<?> type, YamlPart part) {
        if (type == String.class) {
            return Optional.of(part.text());
        }
        if (type == int.class || type == Integer.class) {
            return part.node().isIntegralNumber() && part.node().canConvertToInt()
                    ? Optional.of(part.node().intValue())
                    : refused(part, "a whole number, in the unit of the field");
        }
        if (type == boolean.class || type == Boolean.class) {
            return part.node().isBoolean() ? Optional.of(part.node().booleanValue()) : refused(part, "true or false");
        }
        if (type == LocalDate.class) {
            try {
                return Optional.of(LocalDate.parse(part.text()));
            } catch (DateTimeParseException e) {
                return refused(part, "a date such as 2022-10-12");
            }
        }
        if (type.isEnum()) {
            List<String> codes =
                    Stream.of(type.getEnumConstants()).map(Written::of).toList();
            int at = codes.indexOf(part.text());
            if (at < 0) {
                problems.addUnknown(part.place(), part.key(), part.text(), "one of " + String.join(", ", codes), codes);
                return Optional.empty();
            }
            return Optional.of(type.getEnumConstants()[at]);
        }
        return refused(part, "no value for this field, which an example cannot write");
    }

    private Optional<Object> refused(YamlPart part, String expected) {
        part.refuse(problems, Problem.quote(part.text()) + " for " + part.key(), expected);
        return Optional.empty();
    }

    /** What a field is that is not written. */
    private @Nullable Object otherwise(Class<?> type, RecordComponent component, YamlPart entry) {
        Class<?> of = component.getType();
        if (of == Evidence.class) {
            Place place = entry.place();
            return new Evidence(
                    "given/" + type.getSimpleName().toLowerCase(Locale.ROOT) + "-" + place.line() + "-"
                            + place.column(),
                    ALWAYS,
                    "given",
                    Basis.RECORDED,
                    null,
                    null,
                    place);
        }
        if (of == Place.class) {
            return entry.place();
        }
        if (of == boolean.class) {
            return false;
        }
        if (component.isAnnotationPresent(CsvTable.Detail.class)
                || (of == String.class && component.getName().equals("name"))) {
            return component.getName() + " of the " + type.getSimpleName().toLowerCase(Locale.ROOT);
        }
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                || component.isAnnotationPresent(CsvTable.Optional.class)) {
            return null;
        }
        problems.add(
                entry.place(),
                type.getSimpleName() + " without " + component.getName(),
                "a value for each of "
                        + written(type).stream().map(RecordComponent::getName).collect(Collectors.joining(", ")));
        return null;
    }

    /** The fields that an example may write: all but the evidence. */
    private static List<RecordComponent> written(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getType() != Evidence.class && component.getType() != Place.class)
                .toList();
    }

    private static Record made(Class<?> type, RecordComponent[] components, @Nullable Object[] values) {
        try {
            return (Record) type.getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("facts and concepts are public records", e);
        }
    }
}
