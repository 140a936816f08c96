package demarche.authoring;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import demarche.explain.ConditionAccount;
import demarche.explain.RuleAccount;
import demarche.reasoning.whynot.ConditionFinding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The results of examples as programs read them. */
public record ExamplesAnswer(
        int schema,
        int passed,
        int failed,

        @JsonPropertyDescription("one for each example, by file and in its order")
        List<Result> examples) {

    /** What came of one example. */
    public record Result(String name, String place, boolean passed, List<Unmet> failures) {}

    /** An expectation that is not met. */
    public record Unmet(
            String place,
            String expected,
            String found,

            @JsonPropertyDescription("the rule that comes nearest to what is missing") @Nullable Nearest nearest) {}

    /** A rule that did not fire. */
    public record Nearest(
            String rule,
            String place,

            @JsonPropertyDescription("its conditions that do not hold")
            List<Condition> missing) {}

    /** A condition that does not hold. */
    public record Condition(String sentence, String text) {}

    /** The results. */
    public static ExamplesAnswer of(List<ExampleResult> results) {
        int passed = (int) results.stream().filter(ExampleResult::passed).count();
        return new ExamplesAnswer(
                1,
                passed,
                results.size() - passed,
                results.stream()
                        .map(result -> new Result(
                                result.example().name(),
                                result.example().place().toString(),
                                result.passed(),
                                result.failures().stream()
                                        .map(ExamplesAnswer::unmet)
                                        .toList()))
                        .toList());
    }

    private static Unmet unmet(Failure failure) {
        return new Unmet(
                failure.place().toString(),
                failure.expected(),
                failure.found(),
                failure.nearest().map(ExamplesAnswer::nearest).orElse(null));
    }

    private static Nearest nearest(RuleAccount rule) {
        return new Nearest(
                rule.id(),
                rule.place().toString(),
                rule.conditions().stream()
                        .filter(condition -> condition.status() != ConditionFinding.Status.HOLDS)
                        .map((ConditionAccount condition) -> new Condition(condition.sentence(), condition.text()))
                        .toList());
    }
}
