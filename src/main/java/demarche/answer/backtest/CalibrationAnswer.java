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

/** What a calibration changes, every rule and level included. */
public record CalibrationAnswer(
        @JsonPropertyDescription("number of this shape; it changes when a key is taken away or changes its meaning")
        @Limits(only = 1)
        int schema,

        Content calibration) {

    /**
     * The answer.
     *
     * @param weights as they were before
     * @param asks likewise
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

    /** The numbers. */
    public record Content(
            @JsonPropertyDescription("those whose recorded votes were fitted")
            List<String> disputes,

            @JsonPropertyDescription("how many roll calls were fitted")
            int rollCalls,

            @JsonPropertyDescription("how many votes of states that were present")
            int votes,

            List<Rule> rules,
            List<Level> asks,

            @JsonPropertyDescription(
                    "standard deviation of the cuts of single votes about those of their level, in log-odds")
            BigDecimal spread,

            @JsonIgnore BigDecimal spreadBefore,

            @JsonPropertyDescription("whether the files were changed")
            boolean written) {}

    /** The weight of a rule. */
    public record Rule(
            String id,

            @JsonPropertyDescription("log-odds at full strength before calibration")
            BigDecimal judged,

            @JsonPropertyDescription("as the file had it") BigDecimal before,

            @JsonPropertyDescription("as fitted; as judged where no vote rests on it")
            BigDecimal after,

            @JsonPropertyDescription("votes of states on which the rule pushes")
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

    /** What texts of a level ask. */
    public record Level(
            AskLevel level,

            @JsonPropertyDescription("log-odds before calibration")
            Cuts judged,

            @JsonPropertyDescription("as the file had them") Cuts before,
            @JsonPropertyDescription("as fitted") Cuts after,

            @JsonPropertyDescription("roll calls on texts of this level")
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

    /** Where a vote turns to yes, and where to no. */
    public record Cuts(
            @JsonPropertyDescription("the yes-cut") BigDecimal yes,
            @JsonPropertyDescription("the no-cut") BigDecimal no) {

        static Cuts of(VoteAsks.Cuts of) {
            return new Cuts(Figures.exact(of.yes()), Figures.exact(of.no()));
        }
    }
}
