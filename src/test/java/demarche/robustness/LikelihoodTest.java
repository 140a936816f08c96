package demarche.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.Shipped;
import demarche.crisis.read.Library;
import demarche.evaluate.Track;
import demarche.evaluate.score.ReliabilityBin;
import demarche.reasoning.Assessment;
import demarche.reasoning.Engine;
import demarche.reasoning.InstrumentAssessment;
import demarche.reasoning.Question;
import demarche.reasoning.memory.Driver;
import demarche.robustness.Likelihood.Silence;
import demarche.world.Instrument;
import demarche.world.Option;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LikelihoodTest {
    private static final Library LIBRARY = Shipped.LIBRARY;
    private static final Engine ENGINE = Shipped.ENGINE;
    private static final Question QUESTION = Question.of(LIBRARY.cases().getCase("ukraine-annexation-2022"));
    private static final Assessment ASSESSMENT = ENGINE.assess(QUESTION);
    private static final int ENOUGH = Likelihood.ENOUGH;

    @Test
    void a_word_is_given_where_enough_held_out_forecasts_of_that_tenth_came_about_as_often_as_forecast() {
        Likelihood india =
                of("IND", ASSESSMENT, Optional.of(table(ENOUGH, 0.04))).orElseThrow();
        assertThat(india.silence()).isEmpty();
        assertThat(india.word())
                .isEqualTo(LikelihoodWord.of(india.probability()))
                .isPresent();
        assertThat(india.option()).isEqualTo(Option.ABSTAIN);
    }

    @Test
    void without_a_table_or_with_one_of_other_rules_or_of_numbers_that_saw_the_votes_there_is_no_word() {
        assertThat(silence(Optional.empty())).contains(Silence.NO_TABLE);
        ReliabilityTable good = table(ENOUGH, 0);
        assertThat(silence(Optional.of(new ReliabilityTable("2022-01-01", true, "sha256:other", good.bins()))))
                .contains(Silence.OTHER_RULES);
        assertThat(silence(Optional.of(new ReliabilityTable("2022-01-01", false, good.rules(), good.bins()))))
                .contains(Silence.NOT_HELD_OUT);
    }

    @Test
    void too_few_forecasts_or_forecasts_that_failed_bear_no_word() {
        assertThat(silence(Optional.of(table(ENOUGH - 1, 0)))).contains(Silence.TOO_FEW);
        assertThat(silence(Optional.of(table(ENOUGH, 0.06)))).contains(Silence.UNRELIABLE);
        assertThat(silence(Optional.of(table(ENOUGH, -0.06)))).contains(Silence.UNRELIABLE);
    }

    @Test
    void what_was_not_tested_has_no_word() {
        Assessment off = ENGINE.assess(QUESTION.without(Driver.BLOC));
        assertThat(of("IND", off, Optional.of(table(ENOUGH, 0))).orElseThrow().silence())
                .contains(Silence.DRIVERS_OFF);
        assertThat(Likelihood.of(
                        ASSESSMENT,
                        on("IND", Instrument.SANCTIONS, ASSESSMENT),
                        Track.COLD,
                        Optional.of(table(ENOUGH, 0))))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "0.01, ALMOST_NO_CHANCE",
        "0.05, VERY_UNLIKELY",
        "0.2, UNLIKELY",
        "0.45, ROUGHLY_EVEN_CHANCE",
        "0.55, LIKELY",
        "0.8, VERY_LIKELY",
        "0.95, ALMOST_CERTAIN",
        "0.99, ALMOST_CERTAIN"
    })
    void where_two_bands_meet_the_upper_word_begins(double probability, LikelihoodWord word) {
        assertThat(LikelihoodWord.of(probability)).contains(word);
    }

    @Test
    void beyond_the_bands_of_the_directive_there_is_no_word() {
        assertThat(LikelihoodWord.of(0.009)).isEmpty();
        assertThat(LikelihoodWord.of(0.991)).isEmpty();
    }

    private static Optional<Silence> silence(Optional<ReliabilityTable> table) {
        Likelihood likelihood = of("IND", ASSESSMENT, table).orElseThrow();
        assertThat(likelihood.word()).isEmpty();
        return likelihood.silence();
    }

    private static Optional<Likelihood> of(String state, Assessment assessment, Optional<ReliabilityTable> table) {
        return Likelihood.of(assessment, on(state, Instrument.VOTE, assessment), Track.COLD, table);
    }

    private static InstrumentAssessment on(String state, Instrument instrument, Assessment assessment) {
        return Objects.requireNonNull(assessment.getState(state).instruments().get(instrument));
    }

    /** One in which every tenth came about by so much more often than forecast. */
    private static ReliabilityTable table(int states, double off) {
        List<ReliabilityBin> bins = IntStream.range(0, 10)
                .mapToObj(tenth -> new ReliabilityBin(tenth, states, tenth / 10.0 + 0.05, tenth / 10.0 + 0.05 + off))
                .toList();
        return new ReliabilityTable(
                "2022-01-01",
                true,
                ASSESSMENT.rules(),
                Map.of(Track.COLD, Map.of(Option.YES, bins, Option.ABSTAIN, bins, Option.NO, bins)));
    }
}
