package demarche.web;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.answer.ask.Loaded;
import demarche.world.read.FactsFolder;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailureOfARuleTest {

    @Test
    void a_rule_that_fails_while_the_workbench_answers_is_named_with_its_place(@TempDir Path folder)
            throws IOException {
        Path rules = folder.resolve("rules");
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            for (Path file : files.toList()) {
                Files.copy(file, rules.resolve(Path.of("rules").relativize(file).toString()));
            }
        }
        Path weights = rules.resolve("weights.yaml");
        Files.writeString(
                weights,
                Files.readString(weights)
                        .replaceAll("full-trade-exposure: .value: \\d+", "full-trade-exposure: {value: 0"));
        Loaded loaded = Loaded.of(new FactsFolder(Path.of("facts")), rules);

        try (Workbench workbench =
                Workbench.open(loaded, Optional.empty(), new Workbench.Settings(0, "test", Client.CASE))) {
            HttpResponse<String> answer = Client.get(workbench, "/api/v1/assess?case=" + Client.CASE);

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body())
                    .contains("rules/concepts/exposure.drl:")
                    .contains("fails while it runs: ArithmeticException, / by zero")
                    .contains("Correct the rule and save the file");
        }
    }
}
