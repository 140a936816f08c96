package demarche.docs;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import demarche.world.Coded;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The schema of each answer, made from its record: what {@code docs/schema} holds. */
final class AnswerSchemas {
    /** The record of each answer, by the name of its schema. */
    static final SortedMap<String, Class<? extends Record>> RECORDS = new TreeMap<>();

    private static final SchemaGenerator GENERATOR = generator();

    private AnswerSchemas() {}

    /** The schema of a record, with the title of its command. */
    static ObjectNode of(String name, Class<? extends Record> answer) {
        ObjectNode schema = GENERATOR.generateSchema(answer);
        ObjectNode titled = schema.objectNode();
        titled.set("$schema", schema.get("$schema"));
        titled.put("title", "demarche " + name + " --format json");
        schema.properties().forEach(entry -> titled.set(entry.getKey(), entry.getValue()));
        return titled;
    }

    private static SchemaGenerator generator() {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JacksonModule(JacksonOption.RESPECT_JSONPROPERTY_ORDER))
                .with(Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT, Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES)
                .without(Option.SCHEMA_VERSION_INDICATOR)
                .with(Option.SCHEMA_VERSION_INDICATOR);
        config.forFields()
                .withRequiredCheck(field -> !isNullable(field) || isAlwaysWritten(field))
                .withNullableCheck(field -> isNullable(field) && isAlwaysWritten(field));
        config.forTypesInGeneral().withPropertySorter((one, other) -> 0);
        config.forTypesInGeneral().withCustomDefinitionProvider((type, context) -> vocabulary(type.getErasedType(), context));
        return new SchemaGenerator(config.build());
    }

    private static boolean isNullable(FieldScope field) {
        return field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static boolean isAlwaysWritten(FieldScope field) {
        JsonInclude include = field.getAnnotation(JsonInclude.class);
        return include != null && include.value() == JsonInclude.Include.ALWAYS;
    }

    /** A vocabulary is written as its codes. */
    private static @Nullable CustomDefinition vocabulary(Class<?> type, SchemaGenerationContext context) {
        if (!type.isEnum() || !Coded.class.isAssignableFrom(type)) {
            return null;
        }
        ObjectNode definition = context.getGeneratorConfig().createObjectNode();
        Arrays.stream(type.getEnumConstants())
                .map(word -> ((Coded) word).code())
                .forEach(definition.withArray("enum")::add);
        return new CustomDefinition(definition, CustomDefinition.DefinitionType.INLINE, CustomDefinition.AttributeInclusion.YES);
    }

    /** The text of a schema as it is committed. */
    static String text(JsonNode schema) {
        return schema.toPrettyString() + "\n";
    }
}
