package demarche.authoring;

import demarche.rules.RuleTypes;
import demarche.world.Evidence;
import demarche.world.Place;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Values as examples write them. */
final class Written {
    private Written() {}

    /** A word of a vocabulary by its code, a record by its fields without its evidence, anything else as it is. */
    static String of(Object value) {
        if (value instanceof Record record) {
            return record(record);
        }
        return value instanceof Enum<?> word
                ? word.name().toLowerCase(Locale.ROOT).replace('_', '-')
                : String.valueOf(value);
    }

    private static String record(Record record) {
        return record.getClass().getSimpleName()
                + Arrays.stream(record.getClass().getRecordComponents())
                        .filter(field -> field.getType() != Evidence.class && field.getType() != Place.class)
                        .map(RecordComponent::getName)
                        .map(name -> name + ": "
                                + RuleTypes.value(record, name).map(Written::of).orElse(""))
                        .filter(field -> !field.endsWith(": "))
                        .collect(Collectors.joining(", ", " {", "}"));
    }
}
