package demarche.docs;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.CustomPropertyDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import demarche.answer.assess.AssessAnswer;
import demarche.answer.backtest.BacktestAnswer;
import demarche.answer.backtest.CalibrationAnswer;
import demarche.answer.backtest.ScalingAnswer;
import demarche.answer.catalogue.CaseAnswer;
import demarche.answer.catalogue.CheckAnswer;
import demarche.answer.catalogue.CoverageAnswer;
import demarche.answer.catalogue.LeverAnswer;
import demarche.answer.catalogue.RuleAnswer;
import demarche.answer.catalogue.ScenarioAnswer;
import demarche.answer.catalogue.SourceAnswer;
import demarche.answer.catalogue.StateAnswer;
import demarche.answer.catalogue.TermsReport;
import demarche.answer.robustness.RobustnessAnswer;
import demarche.answer.text.Limits;
import demarche.answer.whatif.FlipAnswer;
import demarche.answer.whatif.TipAnswer;
import demarche.answer.whatif.WhatifAnswer;
import demarche.answer.why.WhyAnswer;
import demarche.answer.why.WhyNotAnswer;
import demarche.authoring.CoverageText;
import demarche.authoring.ExamplesAnswer;
import demarche.authoring.VocabularyReport;
import demarche.evaluate.score.Interval;
import demarche.world.Coded;
import demarche.world.Instrument;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The schema of each answer, made from its record: what {@code docs/schema} holds. */
public final class AnswerSchemas {
    /** The record of each answer, by the name of its schema. */
    static final SortedMap<String, Class<? extends Record>> RECORDS = new TreeMap<>(Map.of(
            "assess", AssessAnswer.class,
            "why", WhyAnswer.class,
            "whynot", WhyNotAnswer.class,
            "whatif", WhatifAnswer.class,
            "tip", TipAnswer.class,
            "flip", FlipAnswer.class,
            "backtest", BacktestAnswer.class,
            "calibrate", CalibrationAnswer.class,
            "robustness", RobustnessAnswer.class,
            "check", CheckAnswer.class));

    /** The records of each command that answers in several shapes. */
    static final SortedMap<String, List<Class<? extends Record>>> SHAPES = new TreeMap<>(Map.of(
            "cases", List.of(CaseAnswer.All.class, CaseAnswer.One.class, ScalingAnswer.class),
            "levers", List.of(LeverAnswer.All.class, LeverAnswer.One.class),
            "rules",
                    List.of(
                            RuleAnswer.All.class,
                            RuleAnswer.One.class,
                            ExamplesAnswer.class,
                            CoverageText.Answer.class,
                            VocabularyReport.Answer.class),
            "scenarios", List.of(ScenarioAnswer.All.class, ScenarioAnswer.One.class),
            "sources", List.of(SourceAnswer.All.class, SourceAnswer.One.class, TermsReport.Answer.class),
            "states", List.of(StateAnswer.All.class, StateAnswer.One.class, CoverageAnswer.class)));

    /** What is said of the first key of an answer. */
    public static final String NUMBER_OF_SHAPE =
            "version of this schema; it changes when a key is removed or changes its meaning";

    private static final SchemaGenerator GENERATOR = generator();

    private AnswerSchemas() {}

    /** The schema of a record, with the title of its command. */
    static ObjectNode of(String name, Class<? extends Record> answer) {
        ObjectNode schema = shape(answer);
        ObjectNode titled = schema.objectNode();
        titled.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        titled.put("title", "demarche " + name + " --format json");
        schema.properties().forEach(entry -> titled.set(entry.getKey(), entry.getValue()));
        return titled;
    }

    /**
     * Takes out what the generator says twice of unwrapped components, joins what it splits, and mends what is no
     * object.
     */
    private static void tidy(JsonNode node) {
        if (node instanceof ObjectNode object) {
            JsonNode parts = object.remove("allOf");
            if (parts != null && !object.has("properties")) {
                parts.forEach(
                        part -> part.properties().forEach(each -> object.putIfAbsent(each.getKey(), each.getValue())));
            }
            if (!object.has("properties") && object.path("additionalProperties").isBoolean()) {
                object.remove("additionalProperties");
            }
        }
        node.forEach(AnswerSchemas::tidy);
    }

    /** The schema of a record alone. */
    public static ObjectNode shape(Class<? extends Record> answer) {
        ObjectNode schema = GENERATOR.generateSchema(answer);
        tidy(schema);
        schema.remove("$schema");
        String written = schema.toString();
        if (schema.path("$defs") instanceof ObjectNode shared) {
            shared.properties().removeIf(each -> !written.contains("\"#/$defs/" + each.getKey() + "\""));
        }
        return schema;
    }

    /** The names of all schemas that are made. */
    static SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>(RECORDS.keySet());
        names.addAll(SHAPES.keySet());
        return names;
    }

    /** The schema of that name. */
    static ObjectNode named(String name) {
        Class<? extends Record> record = RECORDS.get(name);
        return record == null ? of(name, SHAPES.getOrDefault(name, List.of())) : of(name, record);
    }

    private static ObjectNode of(String name, List<Class<? extends Record>> shapes) {
        ObjectNode schema = of(name, shapes.get(0));
        ObjectNode whole = schema.objectNode();
        whole.set("$schema", schema.get("$schema"));
        whole.set("title", schema.get("title"));
        ArrayNode alternatives = schema.arrayNode();
        ObjectNode definitions = schema.objectNode();
        for (Class<? extends Record> shape : shapes) {
            ObjectNode one = shape(shape);
            JsonNode shared = one.remove("$defs");
            if (shared != null) {
                definitions.setAll((ObjectNode) shared);
            }
            alternatives.add(one);
        }
        if (!definitions.isEmpty()) {
            whole.set("$defs", definitions);
        }
        whole.set("oneOf", alternatives);
        return whole;
    }

    /** A list that is written as its element where it has but one. */
    private static @Nullable CustomPropertyDefinition oneOrMore(FieldScope field, SchemaGenerationContext context) {
        JsonFormat format = field.getAnnotation(JsonFormat.class);
        if (field.isFakeContainerItemScope()
                || format == null
                || !List.of(format.with()).contains(JsonFormat.Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)) {
            return null;
        }
        ObjectNode definition = context.getGeneratorConfig().createObjectNode();
        definition
                .putArray("oneOf")
                .add(context.createDefinition(field.getContainerItemType()))
                .addObject()
                .put("type", "array")
                .put("minItems", 2)
                .set("items", context.createDefinition(field.getContainerItemType()));
        return new CustomPropertyDefinition(definition);
    }

    private static SchemaGenerator generator() {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT, Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES)
                .without(Option.SCHEMA_VERSION_INDICATOR)
                .with(Option.SCHEMA_VERSION_INDICATOR);
        config.forFields()
                .withCustomDefinitionProvider(AnswerSchemas::oneOrMore)
                .withRequiredCheck(AnswerSchemas::isRequired)
                .withNullableCheck(field ->
                        (isNullable(field) && included(field) == JsonInclude.Include.ALWAYS) || isOfInterval(field))
                .withEnumResolver(AnswerSchemas::onlyValue)
                .withDescriptionResolver(field -> isNumberOfShape(field) ? NUMBER_OF_SHAPE : null)
                .withStringPatternResolver(AnswerSchemas::pattern)
                .withNumberInclusiveMinimumResolver(field -> number(field, Limits::least))
                .withNumberInclusiveMaximumResolver(field -> number(field, Limits::most))
                .withArrayMinItemsResolver(field -> limit(field, Limits::fewest)
                        .filter(fewest -> fewest > 0)
                        .orElse(null));
        config.forTypesInGeneral().withPropertySorter((unusedOne, unusedOther) -> 0);
        config.forTypesInGeneral()
                .withDescriptionResolver(type -> type.getType().getErasedType() == Interval.class
                        ? "a figure with its 95% bootstrap interval, four decimals, null where there is none;"
                                + " and how many"
                                + " clusters were drawn from"
                        : null);
        config.forTypesInGeneral()
                .withCustomDefinitionProvider((type, context) -> vocabulary(type.getErasedType(), context))
                .withCustomDefinitionProvider((type, context) -> score(type.getErasedType(), context))
                .withCustomDefinitionProvider(AnswerSchemas::byWord)
                .withCustomDefinitionProvider(new Unwrapped());
        // After the providers above: the first that knows a type defines it.
        config.with(new JacksonModule());
        return new SchemaGenerator(config.build());
    }

    private static boolean isNullable(FieldScope field) {
        return field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** An interval has no figures where there is nothing to score. */
    private static boolean isOfInterval(FieldScope field) {
        return field.getDeclaringType().getErasedType() == Interval.class
                && field.getType().isInstanceOf(double.class);
    }

    private static JsonInclude.Include included(FieldScope field) {
        JsonInclude include = field.getAnnotation(JsonInclude.class);
        return include == null ? JsonInclude.Include.USE_DEFAULTS : include.value();
    }

    private static boolean isRequired(FieldScope field) {
        return switch (included(field)) {
            case ALWAYS -> true;
            case NON_EMPTY, NON_DEFAULT -> false;
            default -> !isNullable(field);
        };
    }

    /** The only value a component can have, such as that of a flag which is left out unless it holds. */
    private static @Nullable Collection<Object> onlyValue(FieldScope field) {
        boolean flag =
                field.getType().isInstanceOf(boolean.class) && included(field) == JsonInclude.Include.NON_DEFAULT;
        int only = limit(field, Limits::only).orElse(isNumberOfShape(field) ? 1 : Integer.MIN_VALUE);
        return flag ? List.of(true) : only == Integer.MIN_VALUE ? null : List.of(only);
    }

    private static <T> Optional<T> limit(FieldScope field, Function<Limits, T> which) {
        return field.isFakeContainerItemScope()
                ? Optional.empty()
                : Optional.ofNullable(field.getAnnotation(Limits.class)).map(which);
    }

    /** An answer begins with the number of its shape. */
    private static boolean isNumberOfShape(FieldScope field) {
        return field.getName().equals("schema") && field.getType().isInstanceOf(int.class);
    }

    private static @Nullable String pattern(FieldScope field) {
        Limits limits = field.getRawMember().getAnnotation(Limits.class);
        boolean list = field.isContainerType() && !field.isFakeContainerItemScope();
        return limits == null || limits.pattern().isEmpty() || list ? null : limits.pattern();
    }

    private static @Nullable BigDecimal number(FieldScope field, Function<Limits, Double> which) {
        return limit(field, which)
                .filter(Double::isFinite)
                .map(value -> BigDecimal.valueOf(value).stripTrailingZeros())
                .orElse(null);
    }

    /**
     * A map by the words of a vocabulary has no other keys; one by instrument holds options of that instrument alone.
     */
    private static @Nullable CustomDefinition byWord(ResolvedType type, SchemaGenerationContext context) {
        List<ResolvedType> arguments = type.typeParametersFor(Map.class);
        if (arguments == null || !arguments.get(0).getErasedType().isEnum()) {
            return null;
        }
        ObjectNode definition = context.getGeneratorConfig().createObjectNode().put("type", "object");
        ObjectNode properties = definition.putObject("properties");
        for (Object word : arguments.get(0).getErasedType().getEnumConstants()) {
            ObjectNode value = context.getTypeContext().isContainerType(arguments.get(1))
                    ? context.createDefinition(arguments.get(1))
                    : context.createStandardDefinition(arguments.get(1), null);
            if (word instanceof Instrument instrument) {
                narrow(value, instrument);
            }
            properties.set(((Coded) word).code(), value);
        }
        definition.put("additionalProperties", false);
        return new CustomDefinition(
                definition, CustomDefinition.DefinitionType.INLINE, CustomDefinition.AttributeInclusion.YES);
    }

    private static void narrow(JsonNode schema, Instrument instrument) {
        if (schema.path("enum").size() == demarche.world.Option.values().length) {
            ArrayNode options = ((ObjectNode) schema).putArray("enum");
            instrument.options().forEach(option -> options.add(option.code()));
        } else {
            schema.forEach(part -> narrow(part, instrument));
        }
    }

    /** A record some of whose components stand beside the others instead of below a key of their own. */
    private static final class Unwrapped implements CustomDefinitionProviderV2 {
        @Override
        public @Nullable CustomDefinition provideCustomSchemaDefinition(
                ResolvedType type, SchemaGenerationContext context) {
            if (components(type).noneMatch(Unwrapped::is)) {
                return null;
            }
            ObjectNode own = context.createStandardDefinition(type, this);
            ObjectNode flat = own.deepCopy();
            flat.remove(List.of("properties", "required", "additionalProperties"));
            ObjectNode properties = flat.putObject("properties");
            ArrayNode required = flat.putArray("required");
            for (Field field : components(type).toList()) {
                if (is(field)) {
                    ResolvedType part = context.getTypeContext().resolve(field.getType());
                    CustomDefinition nested = provideCustomSchemaDefinition(part, context);
                    ObjectNode definition =
                            nested == null ? context.createStandardDefinition(part, this) : nested.getValue();
                    properties.setAll((ObjectNode) definition.path("properties"));
                    if (!field.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                        definition.path("required").forEach(required::add);
                    }
                } else {
                    JsonProperty name = field.getAnnotation(JsonProperty.class);
                    String key = name == null ? field.getName() : name.value();
                    properties.set(key, own.path("properties").path(key));
                    own.path("required").forEach(each -> {
                        if (each.asText().equals(key)) {
                            required.add(key);
                        }
                    });
                }
            }
            flat.put("additionalProperties", false);
            return new CustomDefinition(flat);
        }

        private static Stream<Field> components(ResolvedType type) {
            return Arrays.stream(type.getErasedType().getDeclaredFields())
                    .filter(field -> !Modifier.isStatic(field.getModifiers()));
        }

        private static boolean is(Field field) {
            return field.isAnnotationPresent(JsonUnwrapped.class);
        }
    }

    /** A vocabulary is written as its codes. */
    private static @Nullable CustomDefinition vocabulary(Class<?> type, SchemaGenerationContext context) {
        if (!type.isEnum() || !Coded.class.isAssignableFrom(type)) {
            return null;
        }
        ObjectNode definition = context.getGeneratorConfig().createObjectNode().put("type", "string");
        Arrays.stream(type.getEnumConstants())
                .map(word -> ((Coded) word).code())
                .forEach(definition.withArray("enum")::add);
        return new CustomDefinition(
                definition, CustomDefinition.DefinitionType.INLINE, CustomDefinition.AttributeInclusion.YES);
    }

    /** A score that there may be none of is written as null. */
    private static @Nullable CustomDefinition score(Class<?> type, SchemaGenerationContext context) {
        if (type != OptionalDouble.class) {
            return null;
        }
        ObjectNode definition = context.getGeneratorConfig().createObjectNode();
        definition.putArray("type").add("number").add("null");
        return new CustomDefinition(
                definition, CustomDefinition.DefinitionType.INLINE, CustomDefinition.AttributeInclusion.YES);
    }

    /** The text of a schema as it is committed. */
    static String text(JsonNode schema) {
        return schema.toPrettyString() + "\n";
    }
}
