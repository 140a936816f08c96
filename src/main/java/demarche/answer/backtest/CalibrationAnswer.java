package demarche.answer.backtest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import demarche.answer.text.Figures;
import demarche.answer.text.Limits;
import demarche.crisis.AskLevel;
import demarche.crisis.Asks;
import demarche.crisis.VoteAsks;
import demarche.evaluate.Track;
import demarche.evaluate.fit.Calibration;
import demarche.rules.Weights;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The changes by a calibration, for all rules and levels. */
public record CalibrationAnswer(
        @JsonPropertyDescription("version of this schema; it changes when a key is removed or changes its meaning")
        @Limits(only = 1)
        int schema,

        Content calibration) {

    /**
     * The answer.
     *
     * @param weights weights before the fit
     * @param asks thresholds before the fit
     * @param written whether the files were changed
     */
    public static CalibrationAnswer of(Calibration of, Weights weights, Asks asks, boolean written) {
        return new CalibrationAnswer(
                1,
                new Content(
                        List.copyOf(of.disputes()),
                        of.rollCalls(),
                        of.votes(),
                        of.rules().entrySet().stream()
                                .map(rule -> Rule.of(rule.getKey(), rule.getValue(), weights))
                                .toList(),
                        of.levels().entrySet().stream()
                                .map(level -> Level.of(level.getKey(), level.getValue(), asks))
                                .toList(),
                        Figures.exact(of.spread()),
                        Figures.exact(asks.vote(AskLevel.CONDEMN).spread()),
                        written));
    }

    /** The fitted numbers. */
    public record Content(
            @JsonPropertyDescription("disputes in the fit") List<String> disputes,

            @JsonPropertyDescription("number of roll calls in the fit")
            int rollCalls,

            @JsonPropertyDescription("number of votes of states that were present")
            int votes,

            List<Rule> rules,
            List<Level> asks,

            @JsonPropertyDescription(
                    "standard deviation of thresholds of single votes around those of their level, in log-odds")
            BigDecimal spread,

            @JsonIgnore BigDecimal spreadBefore,

            @JsonPropertyDescription("whether the files were changed")
            boolean written) {}

    /** The weight of a rule. */
    public record Rule(
            String id,

            @JsonPropertyDescription("log-odds at full strength before calibration")
            BigDecimal judged,

            @JsonPropertyDescription("value in the file before")
            BigDecimal before,

            @JsonPropertyDescription("fitted value; the judged value if no vote depends on it")
            BigDecimal after,

            @JsonPropertyDescription("number of votes with a push by this rule")
            int votes,

            @JsonPropertyDescription("the track the weight was fitted on") @Nullable Track track) {

        static Rule of(String id, Calibration.Rule of, Weights weights) {
            return new Rule(
                    id,
                    Figures.exact(of.judged()),
                    Figures.exact(weights.rules().getOrDefault(id, 0)),
                    Figures.exact(of.fitted()),
                    of.pushes(),
                    of.pushes() > 0 ? of.track() : null);
        }
    }

    /** The thresholds of an ask level. */
    public record Level(
            AskLevel level,

            @JsonPropertyDescription("log-odds before calibration")
            Cuts judged,

            @JsonPropertyDescription("values in the file before")
            Cuts before,

            @JsonPropertyDescription("fitted values") Cuts after,

            @JsonPropertyDescription("number of roll calls on texts of this level")
            int rollCalls) {

        static Level of(AskLevel level, Calibration.Level of, Asks asks) {
            VoteAsks before = asks.vote(level);
            return new Level(
                    level,
                    Cuts.of(of.judged()),
                    new Cuts(Figures.exact(before.yes()), Figures.exact(before.no())),
                    Cuts.of(of.fitted()),
                    of.rollCalls());
        }
    }

    /** The thresholds for yes and for no. */
    public record Cuts(
            @JsonPropertyDescription("threshold for yes") BigDecimal yes,
            @JsonPropertyDescription("threshold for no") BigDecimal no) {

        static Cuts of(VoteAsks.Cuts of) {
            return new Cuts(Figures.exact(of.yes()), Figures.exact(of.no()));
        }
    }
}
