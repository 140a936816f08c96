package demarche.answer.text;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.util.Map;

/** JSON that is the same, byte for byte, for the same content. */
public final class Json {
    private static final ObjectWriter WRITER = new ObjectMapper()
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .writer(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                            .withArrayEmptySeparator("")
                            .withObjectEmptySeparator(""))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private static final ObjectWriter COMPACT = new ObjectMapper()
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .writer();

    private Json() {}

    /** The text of an object: keys in the order of the map, line feeds, and one at the end. */
    public static String write(Map<String, ?> object) {
        return write(object, WRITER);
    }

    /** The same without line feeds or blanks within, for programs alone. */
    public static String compact(Map<String, ?> object) {
        return write(object, COMPACT);
    }

    private static String write(Map<String, ?> object, ObjectWriter writer) {
        try {
            return writer.writeValueAsString(object) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("maps, lists, texts and numbers can be written", e);
        }
    }
}
