package demarche.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConsequenceTest {
    private static final String IMPORTS = "import demarche.reasoning.concept.*;";

    private static Consequence of(String consequence) {
        return Consequence.of(consequence, name -> RuleTypes.find(IMPORTS, name));
    }

    @Test
    void a_record_is_read_component_by_component() {
        assertThat(of("insertLogical(new SecurityGuarantee($guarantor, $state));"))
                .isEqualTo(new Consequence(
                        "SecurityGuarantee", Map.of("guarantor", "$guarantor", "beneficiary", "$state")));
    }

    @Test
    void brackets_and_commas_inside_an_argument_belong_to_it() {
        assertThat(of("insertLogical(new Exposure($state, $partner, ExposureKind.TRADE, grade($share, $full)));")
                        .parts())
                .containsEntry("degree", "grade($share, $full)");
    }

    @Test
    void the_helpers_for_consequences_are_known() {
        assertThat(of("insertLogical(pushOn(drools, $measure, $state, $rival, both($a, $b)));"))
                .isEqualTo(new Consequence(
                        "Push",
                        Map.of(
                                "scope", "$measure",
                                "state", "$state",
                                "counterpart", "$rival",
                                "strength", "both($a, $b)")));
        assertThat(of("insertLogical(follow(drools, $measure, $round, $state, $union));")
                        .parts())
                .containsEntry("round", "$round");
    }

    @Test
    void of_a_factory_that_grades_what_is_called_alike_is_known() {
        assertThat(of("insertLogical(Autocracy.of($state, $polyarchy, $democracy));"))
                .isEqualTo(new Consequence("Autocracy", Map.of("state", "$state")));
    }

    @Test
    void a_rule_that_only_does_sums_concludes_nothing() {
        assertThat(of("modify($part) { setMilli($sum.intValue()) }")).isEqualTo(Consequence.NONE);
    }
}
