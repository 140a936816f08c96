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

/** How robust a position is, in sentences. Likelihood and confidence are never told in the same one. */
public final class RobustnessWords {
    private RobustnessWords() {}

    /** What a state is in the case where its position is not tested. */
    static String of(Role role) {
        return switch (role) {
            case ASKED -> "asked";
            case ACTING_STATE -> "acting state";
            case AFFECTED_PARTY -> "affected party";
            case NO_SAY -> "no say";
        };
    }

    /** How far the stance is from the nearest ask, and what lies beyond; or why nothing of the kind can be said. */
    static String margin(Robustness robustness) {
        InstrumentAssessment on = robustness.inferred();
        if (robustness.margin().isEmpty()) {
            return on.stance().isEmpty()
                    ? "none: no stance decides " + Words.of(on.instrument())
                    : "none: the stance leans to " + on.leaning().map(Words::of).orElse("nothing")
                            + ", and something else than the stance decides";
        }
        Margin margin = robustness.margin().get();
        boolean beyondAsks = on.asks().contains(new Ask(margin.beyond(), margin.ask()));
        String ask = Figures.signed(margin.ask());
        String where = beyondAsks
                ? "short of " + Words.of(margin.beyond()) + ", which asks " + ask
                : "past the ask of "
                        + on.option().map(Words::of).orElse("") + " at " + ask + "; short of it lies "
                        + Words.of(margin.beyond());
        return Figures.exact(margin.milli()).toPlainString() + " " + where + gate(on.instrument());
    }

    private static String gate(Instrument instrument) {
        return instrument == Instrument.SANCTIONS || instrument == Instrument.SUPPORT
                ? " (means and limits decide besides)"
                : "";
    }

    /** The word that the backtest bears out, and on what grounds; or why there is none. */
    static String likelihood(Likelihood likelihood, String state, Optional<ReliabilityTable> table) {
        return likelihood
                .word()
                .map(word -> begun(word) + " that " + state + " " + votes(likelihood.option()) + ". "
                        + borneOut(likelihood, table))
                .orElseGet(() -> "No word: " + silence(likelihood, table) + ".");
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
        return "Of " + bin.count() + " held-out forecasts of " + points(bin.from()) + " to " + points(bin.to())
                + ", on average " + points(bin.meanForecast()) + ", " + points(bin.observedShare()) + " came about";
    }

    private static String silence(Likelihood likelihood, Optional<ReliabilityTable> table) {
        return switch (likelihood.silence().orElseThrow()) {
            case NO_TABLE ->
                "there is no reliability table; backtest " + CommandOption.of("report")
                        + " writes one beside its page, and " + CommandOption.of("accuracy") + " FILE reads it";
            case OTHER_RULES ->
                "the reliability table was measured with other rules, weights or asks"
                        + table.map(of -> " (" + of.date() + ")").orElse("") + "; backtest "
                        + CommandOption.of("report") + " measures anew";
            case NOT_HELD_OUT -> "the reliability table was measured with numbers that had seen the votes";
            case DRIVERS_OFF -> "drivers are switched off, and the rules were not tested without them";
            case OTHER_FORUM -> "only votes of the General Assembly have been tested";
            case TOO_FEW ->
                likelihood
                                .bin()
                                .map(bin -> "only " + Figures.count(bin.count(), "held-out forecast") + " of "
                                        + points(bin.from()) + " to " + points(bin.to()))
                                .orElse("no held-out forecast of about that probability")
                        + ", fewer than "
                        + Likelihood.ENOUGH;
            case UNRELIABLE ->
                likelihood.bin().map(RobustnessWords::bin).orElse("").replaceFirst("^Of", "of") + "; that is more than "
                        + Math.round(Likelihood.TOLERANCE * 100) + " points off";
            case EXTREME -> "below 1% and above 99% there is none";
        };
    }

    /** The three grades, each with the figures it comes from. */
    static String coverage(Confidence confidence) {
        return Words.of(confidence.coverage()) + ": " + confidence.tables() + " of " + confidence.ofTables()
                + " tables that every member should be in have a value, " + confidence.staleTables()
                + " of them stale (high from " + Confidence.COVERED + "%, moderate from " + Confidence.MOSTLY_COVERED
                + "%, a stale one counting half)";
    }

    static String age(Confidence confidence) {
        return Words.of(confidence.age()) + ": " + confidence.stale() + " of "
                + Figures.count(confidence.facts(), "fact") + " of the argument are stale (high up to "
                + Confidence.FEW_STALE + "%, moderate up to " + Confidence.SOME_STALE + "%)";
    }

    static String reliability(Confidence confidence) {
        int judged = confidence.judgedHigh() + confidence.judgedModerate() + confidence.judgedLow();
        return Words.of(confidence.reliability()) + ": of " + Figures.count(confidence.facts(), "fact") + ", " + judged
                + (judged == 1 ? " is" : " are") + " judged, with high reliability " + confidence.judgedHigh()
                + ", moderate "
                + confidence.judgedModerate() + ", low " + confidence.judgedLow() + " (high up to "
                + Confidence.FEW_JUDGED + "% less than highly reliable, moderate up to " + Confidence.SOME_JUDGED
                + "%, a low one counting twice)";
    }

    /** What something on record says, and where it is taken from. */
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

    /** Where the state then stands, for instance {@code abstain, stance −0.12}. */
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
