package demarche.authoring;

import demarche.explain.Meanings;
import demarche.reasoning.concept.Concept;
import demarche.rules.Condition;
import demarche.rules.Rule;
import demarche.rules.RuleBook;
import demarche.rules.RuleTypes;
import demarche.world.CsvTable;
import demarche.world.Evidence;
import demarche.world.Place;
import demarche.world.fact.Fact;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The types that a rule may match: their fields and words, the table that feeds them, who concludes and who reads them. */
public final class Vocabulary {
    private Vocabulary() {}

    /** Where things of a type come from. */
    public enum Origin {
        /** Rows of a table. */
        FACT,
        /** Conclusions of rules in {@code concepts}. */
        CONCEPT,
        /** The case, the numbers, or what the session concludes. */
        SESSION
    }

    /**
     * A field of a type.
     *
     * @param type as people call it: text, whole number, true or false, date, or word
     * @param unit of a number, where it has one
     * @param words what a field of type word may be
     */
    public record Field(String name, String type, String unit, List<String> words) {}

    /**
     * A type that a rule may match.
     *
     * @param meaning a sentence with the names of its fields, where there is one
     * @param table the file of the facts that feeds it, where one does
     * @param concludedBy ids of the rules that conclude it
     * @param readBy ids of the rules that match it
     */
    public record Entry(
            String name,
            Origin origin,
            Optional<String> meaning,
            Optional<String> table,
            List<Field> fields,
            List<String> concludedBy,
            List<String> readBy) {}

    /** Every type: facts, then concepts, then what else a session holds. */
    public static List<Entry> list(RuleBook book) {
        return RuleTypes.list().stream().map(type -> entry(type, book)).toList();
    }

    private static Entry entry(Class<?> type, RuleBook book) {
        String name = type.getSimpleName();
        return new Entry(
                name,
                Fact.class.isAssignableFrom(type)
                        ? Origin.FACT
                        : Concept.class.isAssignableFrom(type) ? Origin.CONCEPT : Origin.SESSION,
                Meanings.find(name),
                Optional.ofNullable(type.getAnnotation(CsvTable.class)).map(table -> table.value() + ".csv"),
                fields(type),
                book.listConcluding(name),
                book.listRules().stream()
                        .filter(rule -> rule.conditions().stream()
                                .flatMap(Condition::all)
                                .anyMatch(condition -> condition.type().equals(name)))
                        .map(Rule::id)
                        .toList());
    }

    private static List<Field> fields(Class<?> type) {
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(component -> component.getType() != Evidence.class && component.getType() != Place.class)
                    .map(component -> field(component.getName(), component.getType(), unit(component)))
                    .toList();
        }
        List<Field> fields = new ArrayList<>();
        Stream.of(type.getMethods())
                .filter(method -> method.getDeclaringClass() == type
                        && method.getParameterCount() == 0
                        && method.getName().matches("(get|is)[A-Z].*"))
                .sorted(Comparator.comparing(Method::getName))
                .forEach(method -> fields.add(field(property(method.getName()), method.getReturnType(), "")));
        return fields;
    }

    private static String property(String getter) {
        String name = getter.replaceFirst("^(get|is)", "");
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static Field field(String name, Class<?> type, String unit) {
        if (type.isEnum()) {
            String owner = RuleTypes.written(type);
            return new Field(
                    name,
                    "word",
                    unit,
                    Stream.of(type.getEnumConstants())
                            .map(word -> owner + "." + ((Enum<?>) word).name())
                            .toList());
        }
        String called = type == boolean.class || type == Boolean.class
                ? "true or false"
                : type == int.class || type == Integer.class
                        ? "whole number"
                        : type == java.time.LocalDate.class ? "date" : type == String.class ? "text" : "several";
        return new Field(name, called, unit, List.of());
    }

    private static String unit(RecordComponent component) {
        CsvTable.Holds holds = Stream.of(
                        Optional.ofNullable(component.getAnnotation(CsvTable.Key.class))
                                .map(CsvTable.Key::value),
                        Optional.ofNullable(component.getAnnotation(CsvTable.Value.class))
                                .map(CsvTable.Value::value),
                        Optional.ofNullable(component.getAnnotation(CsvTable.Optional.class))
                                .map(CsvTable.Optional::value))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(CsvTable.Holds.ITS_TYPE);
        return switch (holds) {
            case SHARE, RATIO -> "permille";
            case FINE_SHARE -> "hundred-thousandths";
            case THOUSANDTHS -> "thousandths";
            case STATE, NEW_STATE -> "code of a state";
            case ORGANISATION, NEW_ORGANISATION -> "code of an organisation";
            case PARTY -> "code of a state or an organisation";
            default -> "";
        };
    }
}
