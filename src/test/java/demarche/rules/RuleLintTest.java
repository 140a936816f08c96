package demarche.rules;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.Shipped;
import demarche.crisis.read.Library;
import demarche.world.read.Problem;
import demarche.world.read.Problems;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program says of rules in a user's own folder that would do nothing, do harm, or say what is not so. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RuleLintTest {
    private static final Library LIBRARY = Shipped.LIBRARY;
    private static final RuleWords WORDS = new RuleWords(
            Optional.of(LIBRARY.world()),
            LIBRARY.levers(),
            LIBRARY.asks().acts().keySet());

    private static final String HEAD = """
            package rules.drivers.test;
            import demarche.crisis.*;
            import demarche.reasoning.concept.*;
            import demarche.reasoning.memory.*;
            import demarche.world.*;
            import demarche.world.fact.*;
            import function demarche.reasoning.memory.Push.push;
            import function demarche.reasoning.memory.Insulation.insulation;
            dialect "java"
            """;
    private static final String RULE = """
            rule "A state that does what the test needs leans against the acting state"
              @id("test-rule")
              @driver(security)
              @direction(against)
              @theory(realism)
              @says("{state} acts against {initiator}")
              @rationale("For a test.")
              @cites("un-charter")
              ruleflow-group "drivers"
            when
                Crisis($initiator : initiator)
                Rivalry($state : state, rival == $initiator)
            then
                insertLogical(push(drools, $state, $initiator));
            end
            """;
    private static final String CONDITIONS =
            "    Crisis($initiator : initiator)\n    Rivalry($state : state, rival == $initiator)\n";
    private static final String CONCLUSION = "insertLogical(push(drools, $state, $initiator));";

    private static Problems check(String folder, String rules) {
        Problems problems = new Problems();
        List<Rule> parsed = RuleParser.parse(new RuleSource("mine/" + folder + "/test.drl", HEAD + rules), problems);
        RuleLint.check(parsed, WORDS, problems);
        return problems;
    }

    private static List<String> problems(String from, String to) {
        String changed = RULE.replace(from, to);
        assertThat(changed).as("the edit changes something").isNotEqualTo(RULE);
        return check("drivers", changed).list().stream().map(Problem::toString).toList();
    }

    /** Of the rule with another condition beside its own. */
    private static List<String> with(String condition) {
        return problems(CONDITIONS, CONDITIONS + "    " + condition + "\n");
    }

    private static List<String> concluding(String consequence) {
        return problems(CONCLUSION, consequence);
    }

    @Test
    void of_a_rule_as_it_should_be_nothing_is_said() {
        Problems problems = check("drivers", RULE);
        assertThat(problems.list()).isEmpty();
        assertThat(problems.warnings()).isEmpty();
    }

    @Test
    void a_rule_without_a_group_is_refused_for_it_fires_when_none_expects_it() {
        assertThat(problems("  ruleflow-group \"drivers\"\n", ""))
                .containsExactly(
                        "mine/drivers/test.drl:10:1: rule \"A state that does what the test needs leans against the acti…\":"
                                + " no ruleflow-group; expected ruleflow-group \"drivers\" or \"positions\"");
    }

    @Test
    void a_group_that_never_fires_is_refused_with_the_nearest_one() {
        assertThat(problems("group \"drivers\"", "group \"drivres\""))
                .singleElement()
                .asString()
                .contains("unknown ruleflow-group \"drivres\"")
                .endsWith("did you mean \"drivers\"?");
    }

    @Test
    void a_group_that_does_not_fit_the_folder_is_refused() {
        assertThat(problems("group \"drivers\"", "group \"frames\""))
                .anySatisfy(problem -> assertThat(problem).contains("ruleflow-group \"frames\" in the folder drivers"));
    }

    @Test
    void a_choice_between_forms_after_a_name_is_accepted() {
        assertThat(problems("{state} acts", "{state} {acts|act}")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{acts|act} of {state}",
                "{state} { acts }",
                "{state} {acts|act|acting}",
                "{state acts",
                "{state} acts}"
            })
    void braces_in_a_sentence_that_cannot_be_read_are_refused(String says) {
        assertThat(problems("{state} acts", says))
                .anySatisfy(
                        problem -> assertThat(problem).contains("unreadable \"").contains("in @says"));
    }

    @Test
    void a_driver_that_reads_no_position_does_not_wait_for_them() {
        assertThat(problems("group \"drivers\"", "group \"positions\""))
                .singleElement()
                .asString()
                .contains("ruleflow-group \"positions\" of a rule that pushes and reads no position");
    }

    @ParameterizedTest
    @ValueSource(strings = {"salience 100", "enabled false", "no-loop true"})
    void what_else_a_rule_tells_the_engine_is_refused(String attribute) {
        assertThat(problems("  ruleflow-group", "  " + attribute + "\n  ruleflow-group"))
                .singleElement()
                .asString()
                .contains(": " + attribute.replaceAll(" .*", "") + "; expected no attribute beside ruleflow-group");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "insert(push(drools, $state, $initiator)); | insert; expected insertLogical",
                "System.exit(0); | unknown call \"System.exit\"",
                "insertLogical(push(drools, $state, $initiator)); System.out.println($state); | consequence",
                "insertLogical(push(drools, $state, System.getenv(\"HOME\"))); | unknown call \"System.getenv\"",
                "try { insertLogical(push(drools, $state, $initiator)); } finally { } | consequence",
                "while (true) { } | consequence",
                "throw new IllegalStateException(\"boom\"); | consequence",
                "insertLogical(new String($state)); | unknown call \"new String\"",
                "insertLogical(push(drools, $state, $initiator, 999)); | the number 999; expected a threshold",
                "insertLogical(push(drools, $state, \"CHN\")); | the state CHN; expected no state",
                "insertLogical(push(drools, $state, \"XXX\")); | the state XXX; expected no state",
                "insertLogical(push(drools, $state, Option.YESS.code())); | unknown word \"Option.YESS\"",
            })
    void a_consequence_is_one_conclusion_and_does_nothing_else(String consequence, String said) {
        assertThat(concluding(consequence)).anySatisfy(problem -> assertThat(problem)
                .startsWith("mine/drivers/test.drl:22: rule \"A state that does")
                .contains(said));
    }

    @Test
    void a_strength_below_nothing_contradicts_the_direction() {
        assertThat(problems(CONCLUSION, "insertLogical(push(drools, $state, $initiator, -$degree));"))
                .anySatisfy(problem ->
                        assertThat(problem).contains("the strength -$degree").contains("@direction"));
    }

    @Test
    void a_direction_where_nothing_is_pushed_is_refused() {
        assertThat(concluding("insertLogical(insulation(drools, $state));"))
                .anySatisfy(problem -> assertThat(problem).contains("@direction where nothing is pushed"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rivalry(state == \"CHN\") | the state CHN |",
                "Regime(state == $state, polyarchy > 500) | the number 500 |",
                "Alliances(state == $state) | unknown type \"Alliances\" | Treaty",
                "Rivalri(state == $state) | unknown type \"Rivalri\" | Rivalry",
                "Rivalry(sate == $state) | unknown field of Rivalry, \"sate\" | state",
                "Rivalry(state == $state, $x : evidence.validty()) | unknown field of Rivalry, \"evidence.validty()\" |",
                "LeverValue(lever == \"escalaton\", by == \"initiator\") | unknown lever \"escalaton\" | escalation",
                "LeverValue(lever == \"escalation\", by == \"initiater\") | unknown hand \"initiater\" | initiator",
                "LeverValue(lever == \"gas-price\", by == \"target\") | unknown hand \"target\" |",
                "Party(state == $state, side == Side.TARGETT) | unknown word \"Side.TARGETT\" | Side.TARGET",
                "Party(state == $state, side == Sid.TARGET) | unknown vocabulary \"Sid\" |",
                "Party(state == $state, side == \"target\") | unknown side \"target\" |",
                "Party(state == $state, side == Direction.AGAINST) | Direction.AGAINST, which side of Party never is |",
                "Organisation(kind == Organisation.Kind.UNIONS) | unknown word \"Organisation.Kind.UNIONS\" | Organisation.Kind.UNION",
                "Crisis(act == \"embargoo\") | unknown act \"embargoo\" | embargo",
                "Rivalry(state == $state, eval(state.isEmpty())) | unknown call \"eval\" |",
                "Rivalry(state == $state, rival.startsWith($state)) | unknown call \"rival.startsWith\" |",
                "String(this == $state) from $state | from |",
                "eval(true) | eval |",
            })
    void a_condition_of_words_nobody_knows_is_refused_with_the_nearest_one(
            String condition, String said, @org.jspecify.annotations.Nullable String nearest) {
        assertThat(with(condition)).anySatisfy(problem -> {
            assertThat(problem)
                    .startsWith("mine/drivers/test.drl:22: rule \"A state that does")
                    .contains(said);
            if (nearest != null) {
                assertThat(problem).endsWith("did you mean \"" + nearest + "\"?");
            }
        });
    }

    @Test
    void a_product_that_no_fact_names_is_remarked_on_and_not_refused() {
        Problems problems = check(
                "drivers", RULE.replace(CONDITIONS, CONDITIONS + "    Food(state == $state, product == \"weat\")\n"));
        assertThat(problems.list()).isEmpty();
        assertThat(problems.warnings()).singleElement().asString().contains("no fact has the product \"weat\"");
    }

    @Test
    void a_name_that_nothing_needs_is_remarked_on_and_not_refused() {
        Problems problems =
                check("drivers", RULE.replace("rival == $initiator)", "rival == $initiator, $rival : rival)"));
        assertThat(problems.list()).isEmpty();
        assertThat(problems.warnings()).singleElement().asString().contains("$rival is bound and never used");
    }

    @Test
    void a_title_that_is_no_sentence_is_remarked_on() {
        Problems problems = check("drivers", RULE.replaceAll("rule \".*\"", "rule \"a test\""));
        assertThat(problems.list()).isEmpty();
        assertThat(problems.warnings()).singleElement().asString().contains("the title is no sentence");
    }

    @Test
    void conditions_that_nothing_joins_are_refused_since_they_hold_each_state_against_each() {
        assertThat(with("State($one : code)\n    State($other : code)"))
                .anySatisfy(problem -> assertThat(problem).contains("joined by nothing to"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Standing(state == $state) | Standing read by a rule that pushes",
                "Position(state == $state, round == $r) | Position of a round that may not be settled",
                "Position(state == $state, option == Option.YES) | Position of a round that may not be settled",
            })
    void a_driver_reads_positions_of_an_earlier_round_and_no_stance(String condition, String said) {
        assertThat(with(condition)).anySatisfy(problem -> assertThat(problem).contains(said));
    }

    @Test
    void a_concept_rests_on_facts_and_concepts_alone() {
        String concept = RULE.replace("\"drivers\"", "\"concepts\"")
                .replaceAll("  @d.*\n", "")
                .replace(CONCLUSION, "insertLogical(new Hostage($state, $initiator));");
        assertThat(check("concepts", concept).list()).isEmpty();
        assertThat(check("concepts", concept.replace(CONDITIONS, CONDITIONS + "    Position(state == $state)\n"))
                        .list())
                .anySatisfy(problem -> assertThat(problem.found()).contains("Position read in the group \"concepts\""));
    }

    @Test
    void a_frame_reads_positions_of_the_last_round() {
        String concept = RULE.replace("\"drivers\"", "\"positions\"")
                .replaceAll("  @d.*\n", "")
                .replace(CONCLUSION, "insertLogical(new Hostage($state, $initiator));");
        String read = "    FinalRound($round : number)\n    Position(state == $state, round == $round)\n";
        assertThat(check("positions", concept.replace(CONDITIONS, CONDITIONS + read))
                        .list())
                .isEmpty();
        assertThat(check("positions", concept.replace(CONDITIONS, CONDITIONS + read.replace("== $round", "> 0")))
                        .list())
                .anySatisfy(
                        problem -> assertThat(problem.found()).contains("Position of a round that may not be settled"));
    }

    @Test
    void two_rules_with_one_title_or_one_id_are_refused_in_whatever_package() {
        assertThat(check("drivers", RULE + RULE).list())
                .extracting(Problem::found)
                .anySatisfy(found -> assertThat(found).contains("title already used at mine/drivers/test.drl:10"))
                .anySatisfy(found ->
                        assertThat(found).contains("rule id \"test-rule\" already used at mine/drivers/test.drl:10"));
    }

    @Test
    void an_annotation_nobody_knows_is_refused_with_the_nearest_one() {
        assertThat(problems("@rationale(", "@rational(")).anySatisfy(problem -> assertThat(problem)
                .contains("unknown annotation \"rational\"")
                .endsWith("did you mean \"rationale\"?"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "function int f(int n) { return f(n + 1); }",
                "global java.util.List list;",
                "import java.io.*;",
                "query \"q\" State() end",
                "declare Thing name : String end",
            })
    void a_rule_file_holds_rules_and_nothing_else(String other) {
        Problems problems = new Problems();
        RuleParser.parse(new RuleSource("mine/test.drl", HEAD + other + "\n" + RULE), problems);
        assertThat(problems.list()).singleElement().asString().contains("expected rules alone");
    }

    @Test
    void what_a_rule_is_follows_from_what_it_concludes() {
        String file = HEAD.replace("rules.drivers", "mine") + RULE;
        Rule rule = RuleParser.parse(new RuleSource("mine/somewhere/else.drl", file), new Problems())
                .get(0);
        assertThat(rule.kind()).isEqualTo(Rule.Kind.DRIVER);
        String insulating = file.replace(CONCLUSION, "insertLogical(insulation(drools, $state));");
        assertThat(RuleParser.parse(new RuleSource("mine/commitments/any.drl", insulating), new Problems())
                        .get(0)
                        .kind())
                .isEqualTo(Rule.Kind.INSULATION);
    }
}
