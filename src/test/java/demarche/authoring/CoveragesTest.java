package demarche.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.Shipped;
import demarche.answer.ask.Desk;
import demarche.answer.text.Paint;
import demarche.world.read.Problems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CoveragesTest {
    private static final Coverages COVERAGES =
            new Coverages(new ExampleRunner(Desk.of(Shipped.LOADED)), Shipped.LOADED, done -> {});

    @Test
    void a_rule_that_no_example_fires_is_named_with_its_conditions_that_hold_in_none() {
        List<Example> examples = Examples.read(Path.of("rules/drivers/alliance.test.yaml"), Shipped.LOADED).stream()
                .filter(example ->
                        example.name().equals("A guarantee from a great power that has taken no side creates no push"))
                .toList();
        Map<String, RuleCoverage> coverage = byRule(COVERAGES.measure(examples, false));
        RuleCoverage guaranteed = Objects.requireNonNull(coverage.get("guaranteed-by-supporter"));
        assertThat(guaranteed.examples()).isZero();
        assertThat(guaranteed.nearMisses()).isEqualTo(1);
        assertThat(guaranteed.measures()).isEmpty();
        assertThat(guaranteed.neverInExamples())
                .containsExactly("SecurityGuarantee(guarantor == $guarantor, $state : beneficiary)");
        assertThat(CoverageText.text(List.of(guaranteed), false, 100, Paint.NONE))
                .contains("guaranteed-by-supporter fires in no example; these conditions never hold in an example:");
    }

    @Test
    void on_one_case_a_rule_about_levers_fires_nowhere_without_a_scenario_and_its_lever_is_what_never_holds() {
        Problems problems = new Problems();
        var cases = Shipped.LIBRARY.cases().findCase("ukraine-annexation-2022", problems).stream()
                .toList();
        Map<String, Integer> counts = CaseCoverage.count(Shipped.ENGINE, Shipped.LIBRARY, cases, List.of(), done -> {});
        assertThat(counts)
                .containsEntry("gas-price-pain", 0)
                .containsEntry("new-breach", cases.get(0).measures().size());
        assertThat(CaseCoverage.neverTrue(Shipped.ENGINE, Shipped.LIBRARY, cases, List.of("gas-price-pain"))
                        .get("gas-price-pain"))
                .containsExactly("LeverValue(lever == \"gas-price\", value > 0, $shock : degree)");
    }

    private static Map<String, RuleCoverage> byRule(List<RuleCoverage> coverage) {
        return coverage.stream().collect(Collectors.toMap(RuleCoverage::rule, Function.identity()));
    }
}
