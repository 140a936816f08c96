package demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import demarche.answer.ask.Loader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("library")
class CalibrateCommandTest {
    private static final String[] CASES = {
        "calibrate", "afghanistan-1982", "grenada-1983", "kampuchea-1980", "panama-intervention-1989", "mayotte-1982"
    };

    @Test
    void a_fit_on_too_few_disputes_says_so_and_writes_nothing() throws IOException {
        String before = Files.readString(Path.of("rules/weights.yaml"));
        Run run = Run.of("calibrate", "grenada-1983", "panama-intervention-1989");

        assertThat(run.exit()).isEqualTo(ExitCode.FILE);
        assertThat(run.err())
                .isEqualTo("demarche: recorded votes of 2 disputes (grenada, panama); calibration needs at least 5\n");
        assertThat(run.out()).isEmpty();
        assertThat(Path.of("rules/weights.yaml")).hasContent(before);
    }

    @Test
    void an_unknown_dispute_is_typed_wrong() {
        Run run = Run.of("calibrate", "--leave-out", "panana", "--dry-run");

        assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("panana", "panama");
    }

    @Test
    void a_dry_run_writes_nothing_and_its_json_has_the_shape_its_schema_describes() throws IOException {
        String before = Files.readString(Path.of("rules/weights.yaml"));
        Run run = Run.of(with(CASES, "--dry-run", "--format", "json"));

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).contains("inferred");
        ObjectMapper mapper = new ObjectMapper();
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(mapper.readTree(Files.readString(Path.of("docs/schema/calibrate.schema.json"))))
                        .validate(mapper.readTree(run.out())))
                .isEmpty();
        assertThat(Path.of("rules/weights.yaml")).hasContent(before);
    }

    @Test
    void a_second_run_finds_nothing_to_change(@TempDir Path temp) throws IOException {
        Path rules = temp.resolve("rules");
        Path facts = Files.createDirectories(temp.resolve("facts"));
        try (Stream<Path> paths = Files.walk(Path.of("rules"))) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Files.copy(path, rules.resolve(Path.of("rules").relativize(path).toString()));
            }
        }
        String[] args = with(CASES, "--rules", rules.toString(), "--facts", facts.toString());
        Run first = fresh(args);
        String weights = Files.readString(rules.resolve("weights.yaml"));
        Run second = fresh(args);

        assertThat(first.exit()).as(first.err()).isZero();
        assertThat(first.out()).contains("Wrote ").contains("votes-with-initiator");
        assertThat(facts.resolve("asks.yaml")).content().contains("assembly-votes");
        assertThat(second.out()).contains("Nothing to change");
        assertThat(rules.resolve("weights.yaml")).hasContent(weights);
    }

    private static Run fresh(String[] args) {
        return Run.with(Loader.FRESH, Map.of(), false, StandardCharsets.UTF_8, args);
    }

    private static String[] with(String[] args, String... more) {
        return Stream.concat(Stream.of(args), Stream.of(more)).toArray(String[]::new);
    }
}
