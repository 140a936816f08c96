package demarche.answer.text;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import demarche.world.Coded;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.OptionalDouble;

/**
 * Deterministic JSON. Keys are the components of a record in their order, vocabularies are codes, dates are ISO 8601,
 * and null components are omitted unless marked {@code @JsonInclude(ALWAYS)}. A {@code double} is a score: four
 * decimals, null if undefined.
 */
public final class Json {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            // Only record components are part of an answer, not other isX methods.
            .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .addModule(new SimpleModule()
                    .addSerializer(Coded.class, new CodeSerializer())
                    .addKeySerializer(Coded.class, new CodeKeySerializer())
                    .addSerializer(LocalDate.class, ToStringSerializer.instance)
                    .addSerializer(double.class, new ScoreSerializer())
                    .addSerializer(OptionalDouble.class, new OptionalScoreSerializer()))
            .build();

    private static final ObjectWriter WRITER = MAPPER.writer(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withArrayEmptySeparator("")
                    .withObjectEmptySeparator(""))
            .withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private static final ObjectWriter COMPACT = MAPPER.writer();

    private static final ObjectWriter LINES = MAPPER.writer(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectFieldValueSpacing(Separators.Spacing.NONE)
                            .withArrayEmptySeparator("")
                            .withObjectEmptySeparator(""))
                    .withObjectIndenter(new LinesDownTo(1))
                    .withArrayIndenter(new LinesDownTo(2)))
            .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private Json() {}

    /** The text of an answer: line feeds, and one at the end. */
    public static String write(Object answer) {
        return write(answer, WRITER);
    }

    /** The text of an answer without line feeds or spaces. */
    public static String compact(Object answer) {
        return write(answer, COMPACT);
    }

    /** Writes an object in UTF-8, one line per member and per element of its lists. */
    public static void writeLines(Object answer, OutputStream out) throws IOException {
        LINES.writeValue(out, answer);
        out.write('\n');
    }

    private static String write(Object answer, ObjectWriter writer) {
        try {
            return writer.writeValueAsString(answer) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records, maps, lists, texts and numbers can be written", e);
        }
    }

    /** Breaks lines only down to a given depth. */
    private record LinesDownTo(int deepest) implements DefaultPrettyPrinter.Indenter {
        @Override
        public void writeIndentation(JsonGenerator json, int level) throws IOException {
            if (level <= deepest) {
                json.writeRaw('\n');
            }
        }

        @Override
        public boolean isInline() {
            return false;
        }
    }

    private static final class ScoreSerializer extends JsonSerializer<Double> {
        @Override
        public void serialize(Double value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeNumber(Figures.score(value));
        }
    }

    private static final class OptionalScoreSerializer extends JsonSerializer<OptionalDouble> {
        @Override
        public void serialize(OptionalDouble value, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            json.writeNumber(Figures.score(value.orElse(Double.NaN)));
        }
    }

    private static final class CodeKeySerializer extends JsonSerializer<Coded> {
        @Override
        public void serialize(Coded key, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeFieldName(key.code());
        }
    }

    private static final class CodeSerializer extends JsonSerializer<Coded> {
        @Override
        public void serialize(Coded value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(value.code());
        }
    }
}
