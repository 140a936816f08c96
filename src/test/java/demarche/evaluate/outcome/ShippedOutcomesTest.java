package demarche.evaluate.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.crisis.CrisisCase;
import demarche.reasoning.memory.Driver;
import demarche.world.Instrument;
import demarche.world.Option;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The claims made of sanctions and support in {@code docs/outcomes.md}, checked. */
class ShippedOutcomesTest {

    static Stream<Arguments> sanctions() {
        return Stream.of(
                Arguments.of(ObservedCases.ANNEXATION, new Driver[0]),
                Arguments.of(ObservedCases.ANNEXATION, new Driver[] {Driver.RECORD}),
                Arguments.of(ObservedCases.INVASION, new Driver[0]),
                Arguments.of(ObservedCases.INVASION, new Driver[] {Driver.RECORD}));
    }

    @ParameterizedTest
    @MethodSource("sanctions")
    void sanctions_are_matched_better_than_by_the_alliance_rule_and_at_nine_in_ten(
            CrisisCase crisis, Driver[] without) {
        OutcomeEvaluation evaluation = ObservedCases.evaluate(
                ObservedCases.assess(crisis, without),
                Instrument.SANCTIONS,
                ObservedCases.observed(crisis, Instrument.SANCTIONS),
                Unobserved.LEFT_OUT);
        assertThat(balanced(evaluation.states())).isGreaterThanOrEqualTo(0.90);
        assertThat(balanced(evaluation.states()))
                .isGreaterThan(evaluation.states().get(1).matrix().balancedAccuracy());
        assertThat(balanced(evaluation.unions()))
                .isGreaterThan(evaluation.unions().get(1).matrix().balancedAccuracy());
    }

    @ParameterizedTest
    @MethodSource("sanctions")
    void support_is_matched_better_than_by_the_alliance_rule_among_the_donors_that_are_covered(
            CrisisCase crisis, Driver[] without) {
        for (Unobserved unobserved : Unobserved.values()) {
            OutcomeEvaluation evaluation = ObservedCases.evaluate(
                    ObservedCases.assess(crisis, without),
                    Instrument.SUPPORT,
                    ObservedCases.observed(crisis, Instrument.SUPPORT),
                    unobserved);
            if (unobserved == Unobserved.LEFT_OUT) {
                assertThat(balanced(evaluation.states()))
                        .isGreaterThan(evaluation.states().get(1).matrix().balancedAccuracy());
            }
        }
    }

    @Test
    void the_lists_are_those_of_their_days() {
        assertThat(ObservedCases.observed(ObservedCases.INVASION, Instrument.SANCTIONS))
                .hasSize(192)
                .containsEntry("BHS", Option.NONE)
                .containsEntry("NAM", Option.NONE)
                .doesNotContainKey("RUS");
        assertThat(ObservedCases.observed(ObservedCases.ANNEXATION, Instrument.SANCTIONS))
                .containsEntry("BHS", Option.IMPOSE);
        assertThat(ObservedCases.observed(ObservedCases.ANNEXATION, Instrument.SUPPORT))
                .hasSize(40)
                .doesNotContainKey("BRA");
    }

    private static double balanced(List<OutcomeScore> scores) {
        return scores.get(0).matrix().balancedAccuracy();
    }
}
