package demarche.rules;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.rules.support.Fires;
import demarche.rules.support.RuleTest;
import demarche.rules.support.ShippedRule;
import demarche.rules.support.ShippedRules;
import demarche.rules.support.Silent;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/**
 * {@code rules/X/Y.drl} is tested by {@code demarche.rules.X.YTest}, and every rule in it by a test in which it fires and
 * a near miss in which it does not. That the tests do what their annotations say is checked while they run.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EveryRuleIsTestedTest {

    @Test
    void every_rule_file_has_a_test_class_with_its_name() {
        assertThat(ShippedRules.listFiles().keySet().stream()
                        .filter(file -> testClass(file).isEmpty())
                        .map(file -> file + " lacks " + className(file)))
                .as("rule files without a test class annotated @RuleTest")
                .isEmpty();
    }

    @Test
    void every_rule_has_a_test_in_which_it_fires() {
        assertThat(rulesNotNamedBy(EveryRuleIsTestedTest::fires))
                .as("rules that no test of their file names in @Fires")
                .isEmpty();
    }

    @Test
    void every_rule_has_a_near_miss_in_which_it_is_silent() {
        assertThat(rulesNotNamedBy(EveryRuleIsTestedTest::silent))
                .as("rules that no test of their file names in @Silent")
                .isEmpty();
    }

    @Test
    void a_test_names_rules_of_its_own_file_only() {
        Map<String, String> files =
                ShippedRules.listRules().stream().collect(Collectors.toMap(ShippedRule::id, ShippedRule::file));
        assertThat(ShippedRules.listFiles().keySet().stream()
                        .flatMap(file -> methods(file).flatMap(method -> Stream.concat(fires(method), silent(method))
                                .filter(rule -> !file.equals(files.get(rule)))
                                .map(rule -> rule + " in " + className(file) + "." + method.getName()))))
                .as("rules named outside the test class of their file, or unknown")
                .isEmpty();
    }

    private static List<String> rulesNotNamedBy(Function<Method, Stream<String>> naming) {
        return ShippedRules.listRules().stream()
                .filter(rule -> methods(rule.file())
                        .filter(EveryRuleIsTestedTest::runs)
                        .flatMap(naming)
                        .noneMatch(rule.id()::equals))
                .map(rule -> rule.id() + " (" + rule + ")")
                .toList();
    }

    private static boolean runs(Method method) {
        return (method.isAnnotationPresent(Test.class) || method.isAnnotationPresent(ParameterizedTest.class))
                && !method.isAnnotationPresent(Disabled.class);
    }

    private static Stream<String> fires(Method method) {
        Fires fires = method.getAnnotation(Fires.class);
        return fires == null ? Stream.of() : Arrays.stream(fires.value());
    }

    private static Stream<String> silent(Method method) {
        Silent silent = method.getAnnotation(Silent.class);
        return silent == null ? Stream.of() : Arrays.stream(silent.value());
    }

    private static Stream<Method> methods(String file) {
        return testClass(file).stream().flatMap(type -> Arrays.stream(type.getDeclaredMethods()));
    }

    private static Optional<Class<?>> testClass(String file) {
        try {
            Class<?> type = Class.forName(className(file));
            return type.isAnnotationPresent(RuleTest.class) && !type.isAnnotationPresent(Disabled.class)
                    ? Optional.of(type)
                    : Optional.empty();
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    /** {@code concepts/world_view.drl} is tested by {@code demarche.rules.concepts.WorldViewTest}. */
    private static String className(String file) {
        String folder = file.substring(0, file.lastIndexOf('/')).replace('/', '.');
        String stem = file.substring(file.lastIndexOf('/') + 1).replace(".drl", "");
        String camel = Arrays.stream(stem.split("_", -1))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        return "demarche.rules." + folder + "." + camel + "Test";
    }
}
