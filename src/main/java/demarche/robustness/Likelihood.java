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
 * How likely it is that a state votes as inferred, in a word where the backtest bears the word out.
 *
 * @param option the vote inferred
 * @param probability of it, 0 to 1
 * @param bin the held-out forecasts of about that probability, where they were looked at
 * @param word nothing where {@code silence} says why not
 */
public record Likelihood(
        Option option,
        double probability,
        Optional<ReliabilityBin> bin,
        Optional<LikelihoodWord> word,
        Optional<Silence> silence) {

    /** Forecasts of a tenth fewer than these are too few: some five votes of the Assembly cast alike would fill it. */
    public static final int ENOUGH = 100;
    /** How far the observed share may be from the mean forecast of the tenth, 0 to 1. */
    public static final double TOLERANCE = 0.05;

    /** Why there is no word. */
    public enum Silence implements Coded {
        /** There is no reliability table. */
        NO_TABLE,
        /** The table was measured with other rules, weights or asks. */
        OTHER_RULES,
        /** The table was measured with numbers that had seen the votes. */
        NOT_HELD_OUT,
        /** Some drivers are switched off, and the rules are then other than those tested. */
        DRIVERS_OFF,
        /** Only votes of the General Assembly have been tested. */
        OTHER_FORUM,
        /** Too few forecasts of about that probability have been tested. */
        TOO_FEW,
        /** It came about too much more or less often than forecast. */
        UNRELIABLE,
        /** The probability is below 1% or above 99%. */
        EXTREME
    }

    /** Of a vote inferred; nothing of an instrument without probabilities. */
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
