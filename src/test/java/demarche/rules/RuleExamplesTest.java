package demarche.rules;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.Shipped;
import demarche.answer.ask.Desk;
import demarche.answer.text.Paint;
import demarche.authoring.Example;
import demarche.authoring.ExampleResult;
import demarche.authoring.ExampleRunner;
import demarche.authoring.Examples;
import demarche.authoring.ExamplesReport;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The examples beside the shipped rules, each a test with the sentence it is called by. */
class RuleExamplesTest {
    private static final ExampleRunner RUNNER = new ExampleRunner(Desk.of(Shipped.LOADED));

    @TestFactory
    Stream<DynamicContainer> examples() {
        Map<String, List<Example>> files = Examples.read(Path.of("rules"), Shipped.LOADED).stream()
                .collect(Collectors.groupingBy(Example::file, LinkedHashMap::new, Collectors.toList()));
        return files.entrySet().stream()
                .map(file -> DynamicContainer.dynamicContainer(
                        file.getKey(),
                        file.getValue().stream()
                                .map(example -> DynamicTest.dynamicTest(example.name(), () -> passes(example)))));
    }

    private static void passes(Example example) {
        ExampleResult result = RUNNER.run(example);
        assertThat(result.passed())
                .as(() -> ExamplesReport.text(List.of(result), false, 100, Paint.NONE))
                .isTrue();
    }
}
