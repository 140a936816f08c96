package demarche.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import demarche.Shipped;
import demarche.crisis.read.Library;
import demarche.world.read.Problem;
import demarche.world.read.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an analyst can get wrong in the rules folder, and the one message that says so. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("library")
class BadRulesTest {
    private static final Library LIBRARY = Shipped.LIBRARY;

    @TempDir
    Path temporary = Path.of("");

    private Path rules = Path.of("rules");

    @BeforeEach
    void copy_the_rules() throws IOException {
        rules = temporary.resolve("rules");
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            for (Path file : files.toList()) {
                Files.copy(file, rules.resolve(Path.of("rules").relativize(file).toString()));
            }
        }
    }

    @Test
    void an_edited_copy_of_the_rules_is_as_good_as_the_shipped_ones() {
        assertThat(problems()).isEmpty();
    }

    @Test
    void broken_syntax_names_rule_file_and_line() throws IOException {
        edit("drivers/domestic.drl", text -> text.replace("Linkage($state : state", "Linkage($state state"));
        assertThat(problems()).anySatisfy(problem -> {
            assertThat(problem)
                    .startsWith("rules/drivers/domestic.drl:" + lineOf("drivers/domestic.drl", "Linkage($")
                            + ":20: rule \"A pragmatic anti-hegemonic state")
                    .contains("unexpected \"state\"")
                    .endsWith("often a comma, a bracket or an operator is missing before it");
        });
    }

    @Test
    void a_condition_on_a_field_that_does_not_exist_names_rule_file_and_line() throws IOException {
        edit("drivers/domestic.drl", text -> text.replace("kind == Linkage.Kind", "sort == Linkage.Kind"));
        assertThat(problems()).anySatisfy(problem -> assertThat(problem)
                .startsWith("rules/drivers/domestic.drl:")
                .contains("rule \"A pragmatic anti-hegemonic state leans against the acting st…\"")
                .contains("sort"));
    }

    @Test
    void a_rule_without_metadata_is_refused() throws IOException {
        edit("drivers/domestic.drl", text -> text.replaceAll("  @rationale.*\n", ""));
        assertThat(problems())
                .containsExactly(
                        "rules/drivers/domestic.drl:3:1: rule \"A pragmatic anti-hegemonic state leans against the acting st…\""
                                + " without @rationale; expected @id and @says in every rule; @theory, @rationale and @cites in"
                                + " a rule that pushes, commits or insulates; @driver and @direction in a rule that"
                                + " pushes");
    }

    @Test
    void an_unknown_driver_is_refused_with_the_nearest_one() throws IOException {
        edit("drivers/domestic.drl", text -> text.replace("@driver(domestic)", "@driver(domestik)"));
        assertThat(problems())
                .singleElement()
                .asString()
                .contains("unknown driver \"domestik\"")
                .endsWith("did you mean \"domestic\"?");
    }

    @Test
    void a_citation_nobody_knows_is_refused_with_the_nearest_one() throws IOException {
        edit(
                "drivers/domestic.drl",
                text -> text.replace("interests-vs-ideologies-2022", "interests-vs-ideologies-2023"));
        assertThat(problems())
                .singleElement()
                .asString()
                .contains("\"interests-vs-ideologies-2023\"")
                .endsWith("did you mean \"interests-vs-ideologies-2022\"?");
    }

    @Test
    void a_sentence_with_a_name_the_rule_does_not_bind_is_refused() throws IOException {
        edit("drivers/domestic.drl", text -> text.replace("raise {matter}", "raise {mater}"));
        assertThat(problems())
                .singleElement()
                .asString()
                .contains("unknown name in @says")
                .endsWith("did you mean \"matter\"?");
    }

    @Test
    void a_driver_rule_without_a_weight_is_refused() throws IOException {
        edit("weights.yaml", text -> text.replaceAll("  domestic-order-can-be-raised:.*\n", ""));
        assertThat(problems())
                .containsExactly(
                        "rules/drivers/domestic.drl:3:1: driver rule \"domestic-order-can-be-raised\" without a weight;"
                                + " expected an entry under rules in weights.yaml");
    }

    @Test
    void a_weight_with_a_sign_is_refused_since_the_direction_stands_in_the_rule() throws IOException {
        edit(
                "weights.yaml",
                text -> text.replaceAll(
                        "domestic-order-can-be-raised: .value: ", "domestic-order-can-be-raised: {value: -"));
        assertThat(problems())
                .singleElement()
                .asString()
                .contains("weights.yaml:")
                .contains("-186")
                .contains("from 1 to 10000");
    }

    @Test
    void two_rules_with_one_id_are_refused() throws IOException {
        edit(
                "drivers/domestic.drl",
                text -> text.replace("@id(\"domestic-order-can-be-raised\")", "@id(\"reciprocity\")"));
        assertThat(problems()).anySatisfy(problem -> assertThat(problem)
                .contains("rule id \"reciprocity\" already used at rules/drivers/"));
    }

    @Test
    void an_empty_rule_file_is_refused() throws IOException {
        Files.writeString(rules.resolve("drivers/empty.drl"), "");
        assertThat(problems()).containsExactly("rules/drivers/empty.drl: an empty file; expected at least one rule");
    }

    @Test
    void a_rule_file_that_is_not_utf_8_is_refused() throws IOException {
        Files.write(rules.resolve("drivers/latin.drl"), "// Türkiye".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(problems()).singleElement().asString().startsWith("rules/drivers/latin.drl");
    }

    @Test
    void byte_order_marks_and_windows_line_ends_just_work() throws IOException {
        edit("drivers/domestic.drl", text -> "\uFEFF" + text.replace("\n", "\r\n"));
        assertThat(problems()).isEmpty();
    }

    @Test
    void a_rule_that_loops_is_named_with_its_count() throws IOException {
        add("OtherSide($point : idealPoint)", "new OtherSide($point + $point / $point)");
        Engine engine = EngineFactory.open(rules, LIBRARY);
        assertThatThrownBy(() -> engine.assess(Question.of(LIBRARY.cases().getCase("ukraine-annexation-2022"))))
                .isInstanceOf(RuleLoopException.class)
                .hasMessageStartingWith(
                        "rules/concepts/added.drl:5:1: rule \"A rule added for the test\" loops: it fired ");
    }

    @Test
    void a_consequence_that_fails_is_named_with_its_place() throws IOException {
        edit(
                "weights.yaml",
                text -> text.replaceAll("full-trade-exposure: .value: \\d+", "full-trade-exposure: {value: 0"));
        Engine engine = EngineFactory.open(rules, LIBRARY);
        assertThatThrownBy(() -> engine.assess(Question.of(LIBRARY.cases().getCase("ukraine-annexation-2022"))))
                .isInstanceOf(RuleFailureException.class)
                .hasMessageStartingWith("rules/concepts/exposure.drl:"
                        + lineOf("concepts/exposure.drl", "rule \"A state is exposed to its trade")
                        + ":1: rule \"A state is exposed to its trade partners by their share of i…\" fails while it runs:"
                        + " ArithmeticException, / by zero; expected ");
    }

    @Test
    void a_condition_that_fails_is_named_with_its_place() throws IOException {
        add("Trade($state : state, share / (share - share) > 0)", "new Leverage($state)");
        Engine engine = EngineFactory.open(rules, LIBRARY);
        assertThatThrownBy(() -> engine.assess(Question.of(LIBRARY.cases().getCase("ukraine-annexation-2022"))))
                .isInstanceOf(RuleFailureException.class)
                .hasMessageStartingWith(
                        "rules/concepts/added.drl:5:1: rule \"A rule added for the test\" fails while it runs: ");
    }

    @Test
    void a_threshold_that_is_missing_is_refused_and_not_taken_for_none() throws IOException {
        edit("weights.yaml", text -> text.replaceAll("  full-trade-exposure:.*\n", ""));
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("rules/concepts/exposure.drl:")
                .contains("unknown threshold \"full-trade-exposure\"");
    }

    @Test
    void a_threshold_that_no_rule_uses_is_refused_with_the_nearest_one() throws IOException {
        edit("weights.yaml", text -> text.replace("  full-trade-exposure:", "  full-trad-exposure:"));
        assertThat(problems()).hasSize(2).anySatisfy(problem -> assertThat(problem)
                .startsWith("rules/weights.yaml:")
                .contains("\"full-trad-exposure\"")
                .endsWith("did you mean \"full-trade-exposure\"?"));
    }

    @Test
    void a_frame_without_a_prominence_is_refused() throws IOException {
        edit("weights.yaml", text -> text.replaceAll("  frame-talks:.*\n", ""));
        assertThat(problems())
                .singleElement()
                .asString()
                .contains(
                        "rule of frames \"frame-talks\" without a weight; expected an entry under frames in weights.yaml");
    }

    @Test
    void a_rule_of_insulation_needs_no_weight_in_whatever_file_it_stands() throws IOException {
        Files.move(rules.resolve("commitments/insulation.drl"), rules.resolve("commitments/doctrine.drl"));
        assertThat(problems()).isEmpty();
    }

    @Test
    void everything_wrong_in_rules_and_weights_is_told_in_one_run() throws IOException {
        edit("drivers/identity.drl", text -> text.replace("Tie.Kind.DIASPORA)", "Tie.Kind.DIASPORAS)"));
        edit("reassessment/escalation.drl", text -> text.replaceFirst("\"escalation\"", "\"escalaton\""));
        edit("weights.yaml", text -> text.replaceAll("  frame-talks:.*\n", ""));
        assertThat(problems())
                .hasSize(3)
                .anySatisfy(problem -> assertThat(problem).endsWith("did you mean \"Tie.Kind.DIASPORA\"?"))
                .anySatisfy(problem -> assertThat(problem).endsWith("did you mean \"escalation\"?"))
                .anySatisfy(problem -> assertThat(problem).contains("frame-talks"));
    }

    /** A rule of concepts of its own. */
    private void add(String conditions, String conclusion) throws IOException {
        Files.writeString(rules.resolve("concepts/added.drl"), """
                package rules.concepts.added;
                import demarche.reasoning.concept.*; import demarche.reasoning.memory.*;
                import demarche.world.fact.*;
                dialect "java"
                rule "A rule added for the test"
                  @id("added")
                  @theory(realism)
                  @says("it is added")
                  @rationale("A reason.")
                  @cites("un-charter")
                  ruleflow-group "concepts"
                when
                    %s
                then
                    insertLogical(%s);
                end
                """.formatted(conditions, conclusion));
    }

    @Test
    void an_edited_rule_changes_what_is_inferred_without_a_build() throws IOException {
        edit("weights.yaml", text -> text.replaceAll("new-breach: .value: \\d+", "new-breach: {value: 9000"));
        Engine engine = EngineFactory.open(rules, LIBRARY);
        Engine shipped = Shipped.ENGINE;
        Question question = Question.of(LIBRARY.cases().getCase("ukraine-annexation-2022"));
        assertThat(engine.assess(question).getState("CHN"))
                .isNotEqualTo(shipped.assess(question).getState("CHN"));
    }

    private void edit(String file, UnaryOperator<String> change) throws IOException {
        Path path = rules.resolve(file);
        String before = Files.readString(path);
        String after = change.apply(before);
        assertThat(after).as("the edit changes something").isNotEqualTo(before);
        Files.writeString(path, after);
    }

    private int lineOf(String file, String text) throws IOException {
        List<String> lines = Files.readAllLines(rules.resolve(file));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(text)) {
                return i + 1;
            }
        }
        throw new AssertionError("no line contains " + text);
    }

    private List<String> problems() {
        Problems problems = new Problems();
        Optional<Engine> engine = EngineFactory.open(rules, LIBRARY, problems);
        assertThat(engine.isPresent()).isEqualTo(problems.isEmpty());
        return problems.list().stream().map(Problem::toString).toList();
    }
}
