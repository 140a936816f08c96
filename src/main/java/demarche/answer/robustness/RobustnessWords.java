package demarche.answer.robustness;

import demarche.answer.text.CommandOption;
import demarche.answer.text.Figures;
import demarche.answer.text.Words;
import demarche.crisis.Ask;
import demarche.evaluate.score.ReliabilityBin;
import demarche.explain.Explainer;
import demarche.explain.Step;
import demarche.reasoning.InstrumentAssessment;
import demarche.reasoning.Placement;
import demarche.robustness.Confidence;
import demarche.robustness.Ground;
import demarche.robustness.Likelihood;
import demarche.robustness.LikelihoodWord;
import demarche.robustness.Margin;
import demarche.robustness.ReliabilityTable;
import demarche.robustness.Robustness;
import demarche.robustness.Role;
import demarche.world.Basis;
import demarche.world.Instrument;
import demarche.world.Option;
import java.time.LocalDate;
import java.util.Optional;

/** Sentences on robustness. Likelihood and confidence never share a sentence. */
public final class RobustnessWords {
    private RobustnessWords() {}

    /** The role of a state in the case. */
    static String of(Role role) {
        return switch (role) {
            case ASKED -> "third state";
            case ACTING_STATE -> "acting state";
            case AFFECTED_PARTY -> "affected party";
            case NO_SAY -> "no say";
        };
    }

    /** The distance to the nearest threshold and the next option, or why there is no margin. */
    static String margin(Robustness robustness) {
        InstrumentAssessment on = robustness.inferred();
        if (robustness.margin().isEmpty()) {
            return on.stance().isEmpty()
                    ? "none: " + Words.of(on.instrument()) + " is not decided by a stance"
                    : "none: the stance gives " + on.leaning().map(Words::of).orElse("nothing") + ", but"
                            + " another condition decides";
        }
        Margin margin = robustness.margin().get();
        boolean beyondAsks = on.asks().contains(new Ask(margin.beyond(), margin.ask()));
        String ask = Figures.signed(margin.ask());
        String where = beyondAsks
                ? "short of " + Words.of(margin.beyond()) + " (threshold " + ask + ")"
                : "beyond the threshold for " + on.option().map(Words::of).orElse("") + " (" + ask + "); the"
                        + " next option is " + Words.of(margin.beyond());
        return Figures.exact(margin.milli()).toPlainString() + " " + where + gate(on.instrument());
    }

    private static String gate(Instrument instrument) {
        return instrument == Instrument.SANCTIONS || instrument == Instrument.SUPPORT
                ? "; capability and limits also decide"
                : "";
    }

    /** The word of likelihood with its evidence from the backtest, or why there is none. */
    static String likelihood(Likelihood likelihood, String state, Optional<ReliabilityTable> table) {
        return likelihood
                .word()
                .map(word -> begun(word) + " that " + state + " " + votes(likelihood.option()) + ". "
                        + borneOut(likelihood, table))
                .orElseGet(() -> "Not stated: " + silence(likelihood, table) + ".");
    }

    private static String begun(LikelihoodWord word) {
        return switch (word) {
            case ALMOST_NO_CHANCE -> "There is almost no chance";
            case ROUGHLY_EVEN_CHANCE -> "There is a roughly even chance";
            default -> "It is " + Words.of(word);
        };
    }

    private static String votes(Option option) {
        return switch (option) {
            case YES -> "votes yes";
            case NO -> "votes no";
            case ABSTAIN -> "abstains";
            default -> "takes no part";
        };
    }

    private static String borneOut(Likelihood likelihood, Optional<ReliabilityTable> table) {
        return likelihood.bin().map(RobustnessWords::bin).orElse("")
                + table.map(of -> " (measured " + of.date() + ")").orElse("") + ".";
    }

    private static String bin(ReliabilityBin bin) {
        return "In the backtest, " + bin.count() + " held-out forecasts lay between " + points(bin.from()) + " and "
                + points(bin.to()) + " (mean " + points(bin.meanForecast()) + "); " + points(bin.observedShare())
                + " of them came true";
    }

    private static String silence(Likelihood likelihood, Optional<ReliabilityTable> table) {
        return switch (likelihood.silence().orElseThrow()) {
            case NO_TABLE ->
                "there is no reliability table; backtest " + CommandOption.of("report") + " writes one, and "
                        + CommandOption.of("accuracy") + " FILE reads it";
            case OTHER_RULES ->
                "the reliability table was measured with other rules, weights or thresholds"
                        + table.map(of -> " (" + of.date() + ")").orElse("") + "; backtest "
                        + CommandOption.of("report") + " updates it";
            case NOT_HELD_OUT -> "the reliability table was measured with weights fitted to the same votes";
            case DRIVERS_OFF -> "drivers are switched off, and the rules have not been tested without them";
            case OTHER_FORUM -> "only votes of the General Assembly have been tested";
            case TOO_FEW ->
                likelihood
                                .bin()
                                .map(bin ->
                                        "the backtest has only " + Figures.count(bin.count(), "held-out" + " forecast")
                                                + " between " + points(bin.from()) + " and " + points(bin.to()))
                                .orElse("the backtest has no held-out forecast near that probability")
                        + "; at"
                        + " least " + Likelihood.ENOUGH + " are needed";
            case UNRELIABLE ->
                likelihood.bin().map(RobustnessWords::bin).orElse("").replaceFirst("^In", "in") + "; the"
                        + " difference is more than "
                        + Math.round(Likelihood.TOLERANCE * 100) + " points";
            case EXTREME -> "there is no word for probabilities below 1% or above 99%";
        };
    }

    /** The grade of coverage with its figures. */
    static String coverage(Confidence confidence) {
        return Words.of(confidence.coverage()) + ": " + confidence.tables() + " of " + confidence.ofTables()
                + " tables for all members have a value, " + confidence.staleTables() + " of them stale (high"
                + " from " + Confidence.COVERED + "%, moderate from " + Confidence.MOSTLY_COVERED
                + "%; a stale table counts half)";
    }

    static String age(Confidence confidence) {
        return Words.of(confidence.age()) + ": " + confidence.stale() + " of "
                + Figures.count(confidence.facts(), "fact") + " of the argument are stale (high up to "
                + Confidence.FEW_STALE + "%, moderate up to " + Confidence.SOME_STALE + "%)";
    }

    static String reliability(Confidence confidence) {
        int judged = confidence.judgedHigh() + confidence.judgedModerate() + confidence.judgedLow();
        return Words.of(confidence.reliability()) + ": of " + Figures.count(confidence.facts(), "fact") + ", " + judged
                + (judged == 1 ? " is" : " are") + " judged: reliability high " + confidence.judgedHigh()
                + ", moderate " + confidence.judgedModerate() + ", low " + confidence.judgedLow()
                + " (grade high: at most " + Confidence.FEW_JUDGED + "% below high reliability, moderate: at most "
                + Confidence.SOME_JUDGED + "%; a fact of low reliability counts twice)";
    }

    /** A fact or earlier vote as a sentence with its source. */
    static String told(Ground ground, Explainer explainer, LocalDate asOf) {
        Step step = step(ground, explainer, asOf);
        return step.sentence()
                + step.citation()
                        .map(citation -> ", " + citation.holds() + " ("
                                + citation.source().key()
                                + (citation.basis() == Basis.JUDGED
                                        ? "; judged"
                                                + citation.reliability()
                                                        .map(grade -> ", reliability " + Words.of(grade))
                                                        .orElse("")
                                        : "")
                                + ")")
                        .orElse("");
    }

    static Step step(Ground ground, Explainer explainer, LocalDate asOf) {
        if (ground instanceof Ground.OfFact of) {
            return explainer.tell(of.fact(), asOf);
        }
        return explainer.tell(((Ground.OfVote) ground).vote());
    }

    /** A position with its stance, for instance {@code abstain, stance −0.12}. */
    static String placed(Placement placement) {
        return placement.option().map(Words::of).orElse("no position")
                + placement
                        .stance()
                        .map(stance -> ", stance " + Figures.signedShort(stance))
                        .orElse("");
    }

    private static String points(double share) {
        return Math.round(share * 100) + "%";
    }
}
