package demarche.reasoning.whynot;

import static demarche.reasoning.whynot.ConditionFinding.Status.HOLDS;
import static demarche.reasoning.whynot.ConditionFinding.Status.MISSING;
import static demarche.reasoning.whynot.ConditionFinding.Status.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import demarche.reasoning.concept.PrincipalSupporter;
import demarche.reasoning.concept.SecurityGuarantee;
import demarche.reasoning.memory.Threshold;
import demarche.rules.KnowledgeBase;
import demarche.rules.RuleBook;
import demarche.rules.RuleCompiler;
import demarche.rules.RuleParser;
import demarche.rules.RuleSource;
import demarche.rules.support.Facts;
import demarche.world.Place;
import demarche.world.read.Problems;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What is said of each kind of condition that a rule can have, by rules of one conclusion about invented states. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExaminationTest {
    private static final String HEAD = """
            package rules.test;
            import demarche.crisis.*;
            import demarche.reasoning.concept.*;
            import demarche.reasoning.memory.*;
            import demarche.world.fact.*;
            dialect "java"
            rule "The rule"
              @id("the-rule")
            when
            """;

    private static RuleFinding examine(String conditions, Object... memory) {
        String text = HEAD + conditions.indent(4) + "then\n    insertLogical(new Leverage($state));\nend\n";
        List<RuleSource> sources = List.of(new RuleSource("rules/test.drl", text));
        RuleBook book = new RuleBook(RuleParser.parse(sources.get(0), new Problems()));
        KnowledgeBase base = KnowledgeBase.of(RuleCompiler.compile(sources));
        try (Examination examination = new Examination(book, base, List.of(memory))) {
            List<RuleFinding> findings = examination.examine(List.of("the-rule"), Map.of("state", "AAA"), 1);
            assertThat(findings).hasSize(1);
            return findings.get(0);
        }
    }

    private static List<ConditionFinding.Status> statuses(RuleFinding finding) {
        return finding.conditions().stream().map(ConditionFinding::status).toList();
    }

    @Test
    void a_rule_whose_conditions_all_hold_lacks_nothing_and_names_what_holds_it_up() {
        RuleFinding finding = examine(
                "SecurityGuarantee($by : guarantor(), $state : beneficiary())", new SecurityGuarantee("GGG", "AAA"));
        assertThat(finding.isMet()).isTrue();
        assertThat(finding.conditions().get(0).matched()).containsExactly(new SecurityGuarantee("GGG", "AAA"));
    }

    @Test
    void nothing_on_record_about_the_state_has_no_shortfall() {
        RuleFinding finding = examine(
                "SecurityGuarantee($by : guarantor(), $state : beneficiary())", new SecurityGuarantee("GGG", "BBB"));
        assertThat(statuses(finding)).containsExactly(MISSING);
        assertThat(finding.conditions().get(0).shortfall()).isEmpty();
    }

    @Test
    void a_value_that_is_too_low_is_told_with_what_is_asked() {
        RuleFinding finding =
                examine("""
                Threshold(name == "enough", $enough : value())
                Attendance($state : state(), absent >= $enough)
                """, new Threshold("enough", 600), Facts.attendance("AAA", 40), Facts.attendance("BBB", 900));
        assertThat(statuses(finding)).containsExactly(HOLDS, MISSING);
        Shortfall shortfall = finding.conditions().get(1).shortfall().orElseThrow();
        assertThat(shortfall.demand().operator()).isEqualTo(">=");
        assertThat(shortfall.demand().operands()).containsExactly(600);
        assertThat(shortfall.actual()).containsExactly(40);
    }

    @Test
    void what_a_later_condition_binds_is_given_to_the_earlier_ones_too() {
        RuleFinding finding = examine("""
                SecurityGuarantee($by : guarantor(), beneficiary == "AAA")
                PrincipalSupporter(supporter == $by, $state : state())
                """, new SecurityGuarantee("GGG", "AAA"), new PrincipalSupporter("GGG", "BBB"));
        assertThat(statuses(finding)).containsExactly(HOLDS, MISSING);
    }

    @Test
    void what_must_not_be_there_is_named_where_it_is_there() {
        RuleFinding finding = examine("""
                State($state : code())
                not SecurityGuarantee(beneficiary == $state)
                """, Facts.states("AAA").get(0), new SecurityGuarantee("GGG", "AAA"));
        assertThat(statuses(finding)).containsExactly(HOLDS, MISSING);
        assertThat(finding.conditions().get(1).matched()).containsExactly(new SecurityGuarantee("GGG", "AAA"));
    }

    @Test
    void what_must_not_be_there_together_may_be_there_apart() {
        String conditions = """
                State($state : code())
                not (SecurityGuarantee($by : guarantor(), beneficiary == $state)
                     and PrincipalSupporter(supporter == $by, state == $state))
                """;
        assertThat(examine(
                                conditions,
                                Facts.states("AAA").get(0),
                                new SecurityGuarantee("GGG", "AAA"),
                                new PrincipalSupporter("HHH", "AAA"))
                        .isMet())
                .isTrue();
        assertThat(examine(
                                conditions,
                                Facts.states("AAA").get(0),
                                new SecurityGuarantee("GGG", "AAA"),
                                new PrincipalSupporter("GGG", "AAA"))
                        .conditions()
                        .get(1)
                        .matched())
                .containsExactly(new PrincipalSupporter("GGG", "AAA"), new SecurityGuarantee("GGG", "AAA"));
    }

    @Test
    void what_must_be_there_at_least_once_is_there_or_not() {
        String conditions = """
                State($state : code())
                exists SecurityGuarantee(beneficiary == $state)
                """;
        assertThat(statuses(examine(conditions, Facts.states("AAA").get(0)))).containsExactly(HOLDS, MISSING);
        assertThat(examine(conditions, Facts.states("AAA").get(0), new SecurityGuarantee("GGG", "AAA"))
                        .isMet())
                .isTrue();
    }

    @Test
    void of_alternatives_one_suffices_and_where_none_holds_each_says_what_it_lacks() {
        String conditions = """
                State($state : code())
                (SecurityGuarantee($by : guarantor(), beneficiary == $state)
                 or PrincipalSupporter($by : supporter(), state == $state))
                GreatPower(state == $by)
                """;
        assertThat(examine(
                                conditions,
                                Facts.states("AAA").get(0),
                                new PrincipalSupporter("GGG", "AAA"),
                                new demarche.reasoning.concept.GreatPower("GGG"))
                        .isMet())
                .isTrue();
        RuleFinding none = examine(conditions, Facts.states("AAA").get(0));
        assertThat(statuses(none)).containsExactly(HOLDS, MISSING, OPEN);
        assertThat(none.conditions().get(1).alternatives()).hasSize(2).allSatisfy(alternative -> assertThat(alternative)
                .extracting(ConditionFinding::status)
                .containsExactly(MISSING));
    }

    @Test
    void what_is_counted_is_told_with_what_is_asked_of_it() {
        RuleFinding finding = examine(
                """
                State($state : code())
                accumulate(
                    SecurityGuarantee(beneficiary == $state, $by : guarantor());
                    $many : count($by);
                    $many >= 3)
                """,
                Facts.states("AAA").get(0),
                new SecurityGuarantee("GGG", "AAA"),
                new SecurityGuarantee("HHH", "AAA"));
        assertThat(statuses(finding)).containsExactly(HOLDS, MISSING);
        Shortfall shortfall = finding.conditions().get(1).shortfall().orElseThrow();
        assertThat(shortfall.demand().property()).isEqualTo("count($by)");
        assertThat(shortfall.actual()).containsExactly(2L);
        assertThat(shortfall.demand().operands()).containsExactly(3);
    }

    @Test
    void a_condition_that_is_a_bare_expression_holds_or_not() {
        String conditions = """
                Attendance($state : state(), $absent : absent())
                eval($absent > 500)
                """;
        assertThat(examine(conditions, Facts.attendance("AAA", 600)).isMet()).isTrue();
        assertThat(statuses(examine(conditions, Facts.attendance("AAA", 40)))).containsExactly(HOLDS, MISSING);
    }

    @Test
    void what_is_taken_from_another_thing_holds_or_not() {
        String conditions = """
                $guarantee : SecurityGuarantee($state : beneficiary())
                $by : String(this == "GGG") from $guarantee.guarantor()
                """;
        assertThat(examine(conditions, new SecurityGuarantee("GGG", "AAA")).isMet())
                .isTrue();
        assertThat(statuses(examine(conditions, new SecurityGuarantee("HHH", "AAA"))))
                .containsExactly(HOLDS, MISSING);
    }

    @Test
    void conditions_after_one_that_is_missing_are_asked_without_it_or_stay_open() {
        RuleFinding finding = examine("""
                SecurityGuarantee($by : guarantor(), $state : beneficiary())
                PrincipalSupporter(supporter == $by, state == $state)
                not Barred(state == $state)
                """, new PrincipalSupporter("GGG", "AAA"));
        assertThat(statuses(finding)).containsExactly(MISSING, OPEN, HOLDS);
        assertThat(finding.lacking()).isEqualTo(2);
    }

    @Test
    void a_condition_knows_its_line_and_its_text() {
        RuleFinding finding = examine("""
                State($state : code())
                not SecurityGuarantee(
                    beneficiary == $state)
                """, Facts.states("AAA").get(0));
        ConditionFinding condition = finding.conditions().get(1);
        assertThat(condition.text()).isEqualTo("not SecurityGuarantee( beneficiary == $state)");
        assertThat(condition.place()).isEqualTo(new Place("rules/test.drl", 11, 0));
    }
}
