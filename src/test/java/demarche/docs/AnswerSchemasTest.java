package demarche.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code -Dschema.update=true} writes the files anew. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnswerSchemasTest {
    private static final Path FOLDER = Path.of("docs/schema");

    static Stream<String> names() {
        return AnswerSchemas.names().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_schema_of_an_answer_is_that_of_its_record(String name) throws IOException {
        Path file = FOLDER.resolve(name + ".schema.json");
        String made = AnswerSchemas.text(AnswerSchemas.named(name));
        if (Boolean.getBoolean("schema.update")) {
            Files.writeString(file, made);
        }
        assertThat(Files.readString(file)).isEqualTo(made);
    }
}
