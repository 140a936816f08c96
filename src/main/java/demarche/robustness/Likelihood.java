package demarche.robustness;

import demarche.evaluate.Track;
import demarche.evaluate.score.ReliabilityBin;
import demarche.reasoning.Assessment;
import demarche.reasoning.InstrumentAssessment;
import demarche.world.Coded;
import demarche.world.Forum;
import demarche.world.Instrument;
import demarche.world.Option;
import java.util.Optional;

/**
 * The likelihood of the inferred vote, as a word if the backtest supports it.
 *
 * @param option the inferred vote
 * @param probability of it, 0 to 1
 * @param bin held-out forecasts near that probability, if examined
 * @param word empty if {@code silence} gives a reason
 */
public record Likelihood(
        Option option,
        double probability,
        Optional<ReliabilityBin> bin,
        Optional<LikelihoodWord> word,
        Optional<Silence> silence) {

    /** Minimum number of forecasts in a tenth of probability. Fewer could come from about five similar votes. */
    public static final int ENOUGH = 100;
    /** Maximum difference between observed share and mean forecast, 0 to 1. */
    public static final double TOLERANCE = 0.05;

    /** Reasons for no word. */
    public enum Silence implements Coded {
        /** There is no reliability table. */
        NO_TABLE,
        /** The table was measured with other rules, weights or thresholds. */
        OTHER_RULES,
        /** The table was measured with weights fitted to the same votes. */
        NOT_HELD_OUT,
        /** Some drivers are switched off; such rules have not been tested. */
        DRIVERS_OFF,
        /** Only votes of the General Assembly have been tested. */
        OTHER_FORUM,
        /** Too few forecasts near that probability. */
        TOO_FEW,
        /** The observed share differs too much from the forecast. */
        UNRELIABLE,
        /** The probability is below 1% or above 99%. */
        EXTREME
    }

    /** The likelihood of an inferred vote; empty for an instrument without probabilities. */
    static Optional<Likelihood> of(
            Assessment assessment, InstrumentAssessment on, Track track, Optional<ReliabilityTable> table) {
        if (on.instrument() != Instrument.VOTE
                || on.probability().isEmpty()
                || on.option().isEmpty()) {
            return Optional.empty();
        }
        Option option = on.option().get();
        double probability = on.probability().get().of(option);
        Optional<Silence> untested = untested(assessment, table);
        if (untested.isPresent()) {
            return Optional.of(new Likelihood(option, probability, Optional.empty(), Optional.empty(), untested));
        }
        Optional<ReliabilityBin> bin = table.orElseThrow().findBin(track, option, probability);
        Optional<LikelihoodWord> word = LikelihoodWord.of(probability);
        Optional<Silence> unsupported = word.isEmpty() ? Optional.of(Silence.EXTREME) : unsupported(bin);
        return Optional.of(new Likelihood(
                option, probability, bin, unsupported.isPresent() ? Optional.empty() : word, unsupported));
    }

    private static Optional<Silence> untested(Assessment assessment, Optional<ReliabilityTable> table) {
        if (assessment.question().measure().forum() != Forum.UNGA) {
            return Optional.of(Silence.OTHER_FORUM);
        }
        if (!assessment.question().without().isEmpty()) {
            return Optional.of(Silence.DRIVERS_OFF);
        }
        if (table.isEmpty()) {
            return Optional.of(Silence.NO_TABLE);
        }
        if (!table.get().rules().equals(assessment.rules())) {
            return Optional.of(Silence.OTHER_RULES);
        }
        return table.get().heldOut() ? Optional.empty() : Optional.of(Silence.NOT_HELD_OUT);
    }

    private static Optional<Silence> unsupported(Optional<ReliabilityBin> bin) {
        if (bin.filter(of -> of.count() >= ENOUGH).isEmpty()) {
            return Optional.of(Silence.TOO_FEW);
        }
        return Math.abs(bin.get().observedShare() - bin.get().meanForecast()) > TOLERANCE
                ? Optional.of(Silence.UNRELIABLE)
                : Optional.empty();
    }
}
