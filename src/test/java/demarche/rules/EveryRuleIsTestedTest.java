package demarche.rules;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.Shipped;
import demarche.answer.ask.Desk;
import demarche.authoring.Example;
import demarche.authoring.ExampleResult;
import demarche.authoring.ExampleRunner;
import demarche.authoring.Examples;
import demarche.authoring.Expectation;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/**
 * {@code rules/X/Y.drl} has its examples in {@code rules/X/Y.test.yaml}, and every rule in it one in which it fires and a near
 * miss in which it does not.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EveryRuleIsTestedTest {
    /** Shown in {@link StanceTest}, as are near misses of sums: no example begins with a stance that is bound or placed. */
    private static final List<String> IN_JAVA = List.of("release", "unplaced");

    private static final List<Rule> RULES = Shipped.ENGINE.book().listRules();
    private static final List<Example> EXAMPLES = Examples.read(Path.of("rules"), Shipped.LOADED);

    @Test
    void every_rule_has_an_example_in_its_own_file_that_expects_it_to_fire() {
        assertThat(RULES.stream()
                        .filter(rule ->
                                examples(rule, Expectation::fires).findAny().isEmpty())
                        .map(Rule::id))
                .as("rules that no example of their file expects to fire or to push")
                .containsExactlyElementsOf(IN_JAVA);
    }

    @Test
    void every_rule_has_a_near_miss_in_its_own_file_in_which_it_is_silent() {
        ExampleRunner runner = new ExampleRunner(Desk.of(Shipped.LOADED));
        assertThat(RULES.stream()
                        .filter(rule -> rule.kind() != Rule.Kind.SUM)
                        .filter(rule -> examples(rule, Expectation::silent)
                                .map(runner::run)
                                .noneMatch(result -> isNear(rule, result)))
                        .map(Rule::id))
                .as("rules without an example in which they are silent and lack one kind of fact at most")
                .isEmpty();
    }

    @Test
    void every_rule_that_pushes_has_an_example_that_states_its_direction() {
        Set<String> stated = EXAMPLES.stream()
                .flatMap(example -> example.expectations().stream())
                .flatMap(expected -> expected.directions().stream())
                .collect(Collectors.toSet());
        assertThat(RULES.stream()
                        .filter(rule -> rule.kind() == Rule.Kind.DRIVER)
                        .map(Rule::id)
                        .filter(id -> !stated.contains(id)))
                .isEmpty();
    }

    private static Stream<Example> examples(Rule rule, Function<Expectation, Set<String>> naming) {
        return EXAMPLES.stream()
                .filter(example -> example.file().equals(rule.file().replace(".drl", ".test.yaml")))
                .filter(example -> example.expectations().stream()
                        .anyMatch(expected -> naming.apply(expected).contains(rule.id())));
    }

    private static boolean isNear(Rule rule, ExampleResult result) {
        return rule.conditions().stream()
                        .filter(condition -> condition.kind() == ConditionKind.PATTERN)
                        .map(Condition::type)
                        .distinct()
                        .filter(type -> !result.types().contains(type))
                        .count()
                <= 1;
    }
}
