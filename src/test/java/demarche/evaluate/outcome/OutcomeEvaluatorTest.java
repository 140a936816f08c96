package demarche.evaluate.outcome;

import static demarche.world.Option.IMPOSE;
import static demarche.world.Option.NONE;
import static demarche.world.Option.OTHER_TO_TARGET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import demarche.reasoning.Assessment;
import demarche.world.Instrument;
import demarche.world.Option;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** On the shipped annexation, with outcomes made up. */
class OutcomeEvaluatorTest {
    private static final Assessment ASSESSMENT = ObservedCases.assess(ObservedCases.ANNEXATION);

    @Test
    void the_parties_are_not_scored_and_states_nobody_looked_at_are_left_out() {
        OutcomeEvaluation evaluation =
                sanctions(Map.of("RUS", NONE, "UKR", IMPOSE, "USA", IMPOSE, "CHN", NONE), Unobserved.LEFT_OUT);
        assertThat(evaluation.excluded()).containsExactly("RUS", "UKR");
        assertThat(evaluation.inferred().matrix().total()).isEqualTo(2);
        assertThat(evaluation.unscored()).hasSize(189).contains("FRA").doesNotContain("USA", "UKR");
        assertThat(evaluation.inferred().failures()).isEmpty();
    }

    @Test
    void states_nobody_looked_at_count_as_none_where_that_is_assumed() {
        OutcomeEvaluation evaluation = sanctions(Map.of("USA", IMPOSE), Unobserved.ASSUMED_NONE);
        assertThat(evaluation.unobserved()).isEqualTo(Unobserved.ASSUMED_NONE);
        assertThat(evaluation.unscored()).isEmpty();
        assertThat(evaluation.inferred().matrix().total()).isEqualTo(191);
        assertThat(evaluation.inferred().failures()).contains(new UnitOutcome("FRA", NONE, IMPOSE));
    }

    @Test
    void the_members_of_a_union_count_once_as_most_of_them_do() {
        OutcomeEvaluation evaluation = sanctions(
                Map.of("FRA", IMPOSE, "DEU", IMPOSE, "HUN", NONE, "GBR", IMPOSE, "CHN", NONE), Unobserved.LEFT_OUT);
        assertThat(evaluation.inferred().matrix().total()).isEqualTo(5);
        assertThat(evaluation.inferredByUnion().matrix().total()).isEqualTo(3);
        assertThat(evaluation.inferred().failures()).containsExactly(new UnitOutcome("HUN", NONE, IMPOSE));
        assertThat(evaluation.inferredByUnion().failures()).isEmpty();
    }

    @Test
    void each_baseline_says_what_it_is_and_whether_it_knew_the_outcome() {
        OutcomeEvaluation evaluation = sanctions(
                Map.of("TUR", NONE, "ALB", IMPOSE, "CHN", NONE, "JPN", IMPOSE, "CHE", IMPOSE, "IND", NONE),
                Unobserved.LEFT_OUT);
        assertThat(evaluation.states())
                .extracting(OutcomeScore::method)
                .containsExactly(
                        "inferred",
                        "member of EU, G7, NATO, except TUR (chosen in hindsight)",
                        "member of EU, G7, NATO",
                        "always none (the most frequent, known in hindsight)");
        assertThat(failures(evaluation, 1)).containsExactly("CHE");
        assertThat(failures(evaluation, 2)).containsExactly("CHE", "TUR");
        assertThat(failures(evaluation, 3)).containsExactly("ALB", "CHE", "JPN");
    }

    @Test
    void on_support_the_alliance_rule_takes_members_to_give_arms() {
        OutcomeEvaluation evaluation = ObservedCases.evaluate(
                ASSESSMENT,
                Instrument.SUPPORT,
                new TreeMap<>(Map.of("JPN", OTHER_TO_TARGET, "CHN", NONE)),
                Unobserved.LEFT_OUT);
        assertThat(evaluation.inferred().failures()).isEmpty();
        assertThat(evaluation.states().get(1).failures())
                .containsExactly(new UnitOutcome("JPN", OTHER_TO_TARGET, Option.MILITARY_TO_TARGET));
    }

    @Test
    void an_evaluation_says_on_which_facts_and_rules_it_rests() {
        OutcomeEvaluation evaluation = sanctions(Map.of("USA", IMPOSE), Unobserved.LEFT_OUT);
        assertThat(evaluation.asOf()).isEqualTo(ASSESSMENT.asOf());
        assertThat(evaluation.facts()).isEqualTo(ASSESSMENT.facts());
        assertThat(evaluation.rules()).isEqualTo(ASSESSMENT.rules());
    }

    @Test
    void facts_of_another_day_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OutcomeEvaluator.evaluate(
                        ASSESSMENT,
                        ObservedCases.LIBRARY.world().asOf(ObservedCases.INVASION.asOf()),
                        Instrument.SANCTIONS,
                        new TreeMap<>(),
                        Unobserved.LEFT_OUT))
                .withMessage("facts of 2022-03-01 beside an assessment of 2022-10-11");
    }

    @Test
    void an_instrument_of_which_no_outcome_is_observed_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ObservedCases.evaluate(ASSESSMENT, Instrument.MEDIATION, new TreeMap<>(), Unobserved.LEFT_OUT))
                .withMessage("no outcome is scored on mediation");
    }

    private static OutcomeEvaluation sanctions(Map<String, Option> observed, Unobserved unobserved) {
        SortedMap<String, Option> sorted = new TreeMap<>(observed);
        return ObservedCases.evaluate(ASSESSMENT, Instrument.SANCTIONS, sorted, unobserved);
    }

    private static List<String> failures(OutcomeEvaluation evaluation, int method) {
        return evaluation.states().get(method).failures().stream()
                .map(UnitOutcome::unit)
                .toList();
    }
}
