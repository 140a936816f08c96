package demarche.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import demarche.Shipped;
import demarche.answer.ask.Desk;
import demarche.answer.text.Paint;
import demarche.world.read.ProblemsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Examples that rule authors write: what is read, what is refused, and what a failing one shows. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExamplesTest {
    private static final ExampleRunner RUNNER = new ExampleRunner(Desk.of(Shipped.LOADED));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_failing_example_shows_what_was_expected_and_found_and_the_condition_that_the_nearest_rule_misses()
            throws IOException {
        assertThat(report("""
                tests:
                  - name: A guarantee from a supporter leans against the acting state
                    crisis: {act: bombardment, lasting: true}
                    sides: {target: [SUP]}
                    given:
                      - SecurityGuarantee: {guarantor: GGG, beneficiary: AAA}
                    expect:
                      pushes: {AAA: [guaranteed-by-supporter]}
                """)).isEqualTo("""
                rule.test.yaml
                  FAIL  A guarantee from a supporter leans against the acting state
                        at            rule.test.yaml:8:16
                        expected      AAA is pushed by guaranteed-by-supporter
                        found         AAA is pushed by nothing
                        nearest       rule guaranteed-by-supporter (rules/drivers/alliance.drl:3:1) does not fire:
                                      it lacks 1 of 3 conditions
                        missing       The guarantor found is GGG; the rule needs SUP [SecurityGuarantee(guarantor ==
                                      $guarantor, $state : beneficiary)]

                1 example in 1 file: 1 fails.
                """);
    }

    @Test
    void a_rule_that_fires_and_should_not_is_shown_with_what_it_concludes() throws IOException {
        assertThat(report("""
                tests:
                  - name: A guarantee from the acting state is no reason
                    crisis: {act: bombardment, lasting: true}
                    given:
                      - SecurityGuarantee: {guarantor: INI, beneficiary: AAA}
                    expect:
                      silent: [guaranteed-by-initiator]
                """))
                .contains("expected      guaranteed-by-initiator does not fire")
                .contains("found         guaranteed-by-initiator fires for Push {state: AAA");
    }

    @Test
    void a_push_that_no_example_names_fails_pushes_only_and_not_pushes() throws IOException {
        String given = """
                tests:
                  - name: Two reasons at once count twice
                    crisis: {act: bombardment, lasting: true}
                    given:
                      - SecurityGuarantee: {guarantor: INI, beneficiary: AAA}
                      - Rivalry: {state: AAA, rival: INI, kind: positional}
                    expect:
                      %s: {AAA: [rival-of-initiator]}
                """;
        assertThat(run(given.formatted("pushes"))).allMatch(ExampleResult::passed);
        assertThat(run(given.formatted("pushes-only"))).noneMatch(ExampleResult::passed);
    }

    @Test
    void an_example_on_a_case_uses_its_facts_its_scenario_and_the_drivers_that_are_on() throws IOException {
        assertThat(run("""
                tests:
                  - name: South Korea keeps its sanctions under an energy shock, under strain
                    case: ukraine-annexation-2022
                    with: [energy-shock]
                    expect:
                      positions: {KOR: {sanctions: impose, vote: yes}}
                      reassessments: {KOR: {sanctions: under-strain, vote: holds}}
                  - name: Without its alliances South Korea imposes no sanctions
                    case: ukraine-annexation-2022
                    without: [alliance]
                    expect:
                      positions: {KOR: {sanctions: none}}
                      no-pushes: {KOR: [gas-price-pain]}
                  - name: A rivalry that is added turns a state against the acting state
                    case: ukraine-annexation-2022
                    given:
                      - Rivalry: {state: CHN, rival: RUS, kind: positional}
                    expect:
                      pushes: {CHN: [{rule: rival-of-initiator, counterpart: RUS}]}
                """)).allMatch(ExampleResult::passed);
    }

    @Test
    void thresholds_of_a_file_replace_those_of_the_weights() throws IOException {
        String file = """
                thresholds: {full-trade-exposure: %s}
                tests:
                  - name: A fifth of the trade is an exposure of that degree
                    given:
                      - Trade: {state: AAA, partner: INI, share: 200}
                    expect:
                      concludes: [{Exposure: {state: AAA, to: INI, kind: trade, degree: 500}}]
                """;
        assertThat(run(file.formatted(400))).allMatch(ExampleResult::passed);
        assertThat(run(file.formatted(800))).noneMatch(ExampleResult::passed);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "given: [{Rivalri: {state: AAA}}]      | unknown type \"Rivalri\"; expected a type that rules match; ./demarche rules vocabulary lists them; did you mean \"Rivalry\"?",
                "given: [{Rivalry: {state: AAA, rival: INI}}] | Rivalry without kind; expected a value for each of state, rival, kind",
                "given: [{Rivalry: {stat: AAA, rival: INI, kind: positional}}] | unknown field of Rivalry, \"stat\"; expected one of state, rival, kind; did you mean \"state\"?",
                "given: [{Rivalry: {state: AAA, rival: INI, kind: postional}}] | unknown kind \"postional\"; expected one of positional, spatial, ideological; did you mean \"positional\"?",
                "given: [{Trade: {state: AAA, partner: INI, share: 0.2}}] | \"0.2\" for share; expected a whole number, in the unit of the field",
                "crisis: anexation | unknown act \"anexation\"; expected an act of asks.yaml; did you mean \"annexation\"?",
                "stance: {AAA: 1.23456} | a stance of 1.23456; expected log-odds with at most three decimals",
                "set: [gas-price=100] | set without a case; expected a case, or given facts of an invented crisis, for instance {LeverValue: {lever: escalation, …}}"
            })
    void what_an_example_states_wrongly_is_refused_with_its_place_and_what_was_meant(String line, String expected)
            throws IOException {
        assertThatThrownBy(() -> run("tests:\n  - name: A test with a mistake\n    " + line
                        + "\n    expect:\n      silent: [guaranteed-by-supporter]\n"))
                .isInstanceOfSatisfying(ProblemsException.class, refused -> assertThat(refused.problems())
                        .singleElement()
                        .asString()
                        .startsWith("rule.test.yaml:3:")
                        .endsWith(expected));
    }

    @Test
    void a_rule_that_is_misspelt_is_refused_and_not_taken_for_one_that_does_not_fire() {
        assertThatThrownBy(() -> run("""
                tests:
                  - name: A misspelt rule never fires
                    expect:
                      silent: [guaranteed-by-suporter]
                """))
                .isInstanceOfSatisfying(ProblemsException.class, refused -> assertThat(refused.problems())
                        .singleElement()
                        .asString()
                        .contains("unknown rule \"guaranteed-by-suporter\"")
                        .endsWith("did you mean \"guaranteed-by-supporter\"?"));
    }

    @Test
    void two_examples_of_a_file_have_different_names_and_each_expects_something() {
        assertThatThrownBy(() -> run("""
                tests:
                  - name: One and the same name
                    expect: {silent: [reciprocity]}
                  - name: One and the same name
                    expect: {}
                """))
                .isInstanceOfSatisfying(ProblemsException.class, refused -> assertThat(refused.problems())
                        .hasSizeGreaterThanOrEqualTo(1)
                        .anySatisfy(problem -> assertThat(problem.toString()).contains("rule.test.yaml")));
    }

    private String report(String yaml) throws IOException {
        return ExamplesReport.text(run(yaml), false, 100, Paint.NONE);
    }

    private List<ExampleResult> run(String yaml) throws IOException {
        Path file = folder.resolve("rule.test.yaml");
        Files.writeString(file, yaml);
        return Examples.read(file, Shipped.LOADED).stream().map(RUNNER::run).toList();
    }
}
