package demarche.evaluate.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import demarche.Shipped;
import demarche.crisis.AskLevel;
import demarche.crisis.read.Library;
import demarche.evaluate.ByRules;
import demarche.evaluate.Forecast;
import demarche.evaluate.RollCall;
import demarche.evaluate.RollCalls;
import demarche.evaluate.Track;
import demarche.reasoning.Engine;
import demarche.reasoning.Probability;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Fits on a few of the shipped cases; what comes out depends on their facts, how it hangs together does not. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("library")
class CalibratorTest {
    private static final Library LIBRARY = Shipped.LIBRARY;
    private static final Engine ENGINE = Shipped.ENGINE;
    private static final List<RollCall> CALLS = RollCalls.of(
            Stream.of(
                            "afghanistan-1982",
                            "cuba-embargo-1992",
                            "cuba-embargo-1996",
                            "grenada-1983",
                            "kampuchea-1980",
                            "panama-intervention-1989",
                            "ukraine-annexation-2022")
                    .map(LIBRARY.cases()::getCase)
                    .toList(),
            LIBRARY.cases());
    private static final Calibrator CALIBRATOR = Calibrator.of(ENGINE, CALLS, message -> {});
    private static final Calibration ALL = CALIBRATOR.fit(CALLS);

    @Test
    void weights_keep_their_sign_and_asks_their_order() {
        assertThat(ALL.rules()).hasSameSizeAs(ENGINE.weights().rules());
        assertThat(ALL.rules().values())
                .allSatisfy(rule -> assertThat(rule.fitted()).isPositive());
        assertThat(ALL.levels()).containsOnlyKeys(AskLevel.values());
        assertThat(ALL.levels().values())
                .allSatisfy(level -> assertThat(level.fitted().yes())
                        .isGreaterThan(level.fitted().no()));
        assertThat(ALL.spread()).isPositive();
    }

    @Test
    void rules_on_which_no_vote_rests_keep_their_judgement() {
        assertThat(ALL.rules().values())
                .filteredOn(rule -> rule.pushes() == 0)
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.fitted()).isEqualTo(rule.judged()));
        assertThat(ALL.rules().get("acting-state"))
                .satisfies(party -> assertThat(party.pushes()).isZero());
    }

    @Test
    void rules_that_read_earlier_votes_are_fitted_on_the_track_with_record() {
        assertThat(ALL.rules().get("answered-before")).satisfies(record -> {
            assertThat(record.track()).isEqualTo(Track.WITH_RECORD);
            assertThat(record.pushes()).isPositive();
        });
        assertThat(ALL.rules().get("gravity-of-the-act"))
                .satisfies(rule -> assertThat(rule.track()).isEqualTo(Track.COLD));
    }

    @Test
    void a_vote_left_out_informs_nothing_of_its_fold() {
        List<RollCall> others = CALLS.stream()
                .filter(call -> !call.dispute().equals("russia-ukraine"))
                .toList();
        Calibration fold = CALIBRATOR.fit(others);
        assertThat(fold.disputes())
                .doesNotContain("russia-ukraine")
                .hasSize(ALL.disputes().size() - 1);
        assertThat(Calibrator.of(ENGINE, others, message -> {}).fit(others)).isEqualTo(fold);
    }

    @Test
    void the_forecasts_of_a_fold_are_those_of_the_engine_with_its_numbers() {
        List<RollCall> others = CALLS.stream()
                .filter(call -> !call.dispute().equals("russia-ukraine"))
                .toList();
        RollCall held = CALLS.get(CALLS.size() - 1);
        SortedMap<String, Forecast> forecasts =
                new ByRules(CALIBRATOR.engineOf(CALIBRATOR.fit(others)), Track.COLD).forecast(held);
        assertThat(forecasts.keySet()).isEqualTo(held.scored().keySet());
        assertThat(forecasts.values()).allSatisfy(forecast -> {
            Probability p = forecast.probability();
            assertThat(p.yes() + p.abstain() + p.no() + p.absent()).isCloseTo(1, within(1e-9));
        });
        Engine fitted = CALIBRATOR.engineOf(CALIBRATOR.fit(others));
        assertThat(fitted.assess(held.question(Track.COLD)).rules())
                .isNotEqualTo(ENGINE.assess(held.question(Track.COLD)).rules());
    }

    @Test
    void a_fit_from_fitted_numbers_is_the_fit_from_their_judgement() {
        Engine fitted = CALIBRATOR.engineOf(ALL);
        assertThat(Calibrator.of(fitted, CALLS, message -> {}).fit(CALLS)).isEqualTo(ALL);
    }

    @Test
    void too_few_disputes_are_refused() {
        assertThatThrownBy(() -> CALIBRATOR.fit(CALLS.subList(0, 2)))
                .isInstanceOf(TooFewDisputesException.class)
                .hasMessageContaining("calibration needs at least 5");
    }
}
