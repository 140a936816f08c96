package demarche.answer.backtest;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import demarche.answer.text.Limits;
import demarche.evaluate.BaselineComparison;
import demarche.evaluate.Fold;
import demarche.evaluate.Pooled;
import demarche.evaluate.RollCall;
import demarche.evaluate.Track;
import demarche.evaluate.VoteResult;
import demarche.evaluate.outcome.OutcomeEvaluation;
import demarche.evaluate.outcome.OutcomeResult;
import demarche.evaluate.score.ConfusionMatrix;
import demarche.evaluate.score.Interval;
import demarche.evaluate.score.McNemar;
import demarche.evaluate.score.Scores;
import demarche.world.Instrument;
import demarche.world.Option;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** All figures of a backtest, for JSON and CSV. */
public record BacktestAnswer(
        @JsonPropertyDescription("version of this schema; it changes when a key is removed or changes its meaning")
        @Limits(only = BacktestAnswer.SCHEMA)
        int schema,

        @JsonPropertyDescription("digest of the content of the facts files") @Limits(pattern = Limits.DIGEST)
        String facts,

        @JsonPropertyDescription("digest of the shipped rules, weights and thresholds") @Limits(pattern = Limits.DIGEST)
        String rules,

        @JsonPropertyDescription("how weights are fitted for held-out votes, in a sentence")
        String fitting,

        List<OfTrack> tracks) {
    /** The version of the schema. */
    public static final int SCHEMA = 2;

    /** Every figure of a backtest. */
    public static BacktestAnswer of(BacktestView view) {
        List<OfTrack> tracks = view.sections().stream().map(OfTrack::of).toList();
        return new BacktestAnswer(SCHEMA, view.facts(), view.rules(), view.fitting(), tracks);
    }

    /** The votes of one track. */
    public record OfTrack(
            @JsonPropertyDescription("whether the inference uses earlier votes of the same dispute")
            Track track,

            List<OfVote> votes,
            @JsonPropertyDescription("all votes pooled") OfAll pooled,

            @JsonPropertyDescription("sanctions and support of cases with observed outcomes")
            List<OfOutcome> outcomes,

            @JsonPropertyDescription("changed votes; with earlier votes only")
            List<MovesAnswer.OfPair> changes,

            @JsonInclude(JsonInclude.Include.ALWAYS)
            @JsonPropertyDescription(
                    "all pairs pooled, with bootstrap intervals over disputes; null if there is no pair")
            MovesAnswer.@Nullable OfPool changesPooled) {

        static OfTrack of(BacktestView.Section section) {
            return new OfTrack(
                    section.track(),
                    section.votes().stream().map(OfVote::of).toList(),
                    OfAll.of(section.pooled()),
                    section.outcomes().stream().map(OfOutcome::of).toList(),
                    section.result().changes().stream()
                            .map(MovesAnswer.OfPair::of)
                            .toList(),
                    section.changes().map(MovesAnswer.OfPool::of).orElse(null));
        }
    }

    /** The scores of a method on the same states. */
    public record Marks(
            @JsonPropertyDescription("states") @Limits(least = 1)
            int n,

            @JsonPropertyDescription("states that took part in the vote") @Limits(least = 0)
            int attended,

            @JsonPropertyDescription("rows: recorded, columns: inferred; order: yes, abstain, no, absent")
            @Limits(fewest = 4)
            List<List<Integer>> confusion,

            @Limits(least = 0, most = 1) double accuracy,

            @JsonPropertyDescription("mean F1 over the ways to vote that were recorded or inferred")
            @Limits(least = 0, most = 1)
            double macroF1,

            @JsonPropertyDescription("mean over recorded ways to vote of the share inferred correctly")
            @Limits(least = 0, most = 1)
            double balancedAccuracy,

            @JsonPropertyDescription(
                    "ranked probability score over no, abstain, yes of states that attended; 0 is best")
            OptionalDouble rps,

            @JsonPropertyDescription("Brier score over the four ways to vote; 0 is best") @Limits(least = 0, most = 2)
            double brier) {

        static Marks of(Scores of) {
            return new Marks(
                    of.n(),
                    of.attended(),
                    of.matrix().counts(),
                    of.accuracy(),
                    of.macroF1(),
                    of.balancedAccuracy(),
                    of.rps(),
                    of.brier());
        }
    }

    /** The rules on one vote. */
    public record OfVote(
            @JsonProperty("case") @JsonPropertyDescription("id of the case")
            String crisis,

            String measure,
            String dispute,
            LocalDate date,

            @JsonPropertyDescription("weights fitted to other disputes, or the shipped weights")
            Fold fold,

            @JsonPropertyDescription("whether the case is part of the facts folder")
            boolean inLibrary,

            @JsonPropertyDescription("whether the fit may include votes of this dispute")
            boolean fittedOnDispute,

            @JsonUnwrapped Marks marks,
            List<OfBaseline> baselines,

            @JsonInclude(JsonInclude.Include.ALWAYS)
            @JsonPropertyDescription(
                    "the vote-blind baseline over which the rules have least skill, with bootstrap over blocs;"
                            + " null if there is none")
            @Nullable Best best) {

        static OfVote of(VoteResult vote) {
            RollCall call = vote.call();
            List<BaselineComparison> comparisons = vote.comparisons();
            return new OfVote(
                    call.crisis().id(),
                    call.measure().id(),
                    call.dispute(),
                    call.measure().date(),
                    vote.fold(),
                    vote.inLibrary(),
                    vote.fittedOnDispute(),
                    Marks.of(vote.rules().scores()),
                    IntStream.range(0, comparisons.size())
                            .mapToObj(i -> OfBaseline.of(
                                    Marks.of(vote.baselines().get(i).scores()), comparisons.get(i)))
                            .toList(),
                    vote.best()
                            .map(best -> new Best(best.baseline(), best.skillInterval()))
                            .orElse(null));
        }
    }

    /** A baseline on one vote. */
    public record OfBaseline(
            String name,

            @JsonPropertyDescription("whether it has seen the vote; then it is a yardstick, not a forecast")
            boolean hasSeenTheVote,

            @JsonUnwrapped Marks marks,

            @JsonPropertyDescription("1 − RPS of the rules / RPS of the baseline; null if undefined")
            OptionalDouble skillOfRules,

            Test mcNemar) {

        static OfBaseline of(Marks marks, BaselineComparison of) {
            return new OfBaseline(
                    of.baseline(),
                    of.hasSeenTheVote(),
                    marks,
                    Double.isFinite(of.skill()) ? OptionalDouble.of(of.skill()) : OptionalDouble.empty(),
                    Test.of(of.mcNemar()));
        }
    }

    /** The strongest baseline. */
    public record Best(String name, Interval skillOfRules) {}

    /** The pooled votes of a track. */
    public record OfAll(
            int votes,
            int disputes,
            @JsonUnwrapped Marks marks,

            @JsonPropertyDescription("bootstrap over disputes, or over blocs of states for a single dispute")
            Intervals intervals,

            @JsonPropertyDescription("by regional group") Map<String, Marks> regions,
            List<Beside> baselines,

            @JsonInclude(JsonInclude.Include.ALWAYS)
            @JsonPropertyDescription(
                    "the vote-blind baseline over which the rules have least skill; null if there is none")
            @Nullable String best) {

        static OfAll of(Pooled pooled) {
            Map<String, Marks> regions = new LinkedHashMap<>();
            pooled.regions().forEach((region, scores) -> regions.put(region, Marks.of(scores)));
            return new OfAll(
                    pooled.votes(),
                    pooled.disputes(),
                    Marks.of(pooled.scores()),
                    new Intervals(pooled.accuracy(), pooled.macroF1(), pooled.rps()),
                    regions,
                    pooled.comparisons().stream().map(Beside::of).toList(),
                    pooled.best().map(BaselineComparison::baseline).orElse(null));
        }
    }

    /** Intervals of the pooled figures. */
    public record Intervals(Interval accuracy, Interval macroF1, Interval rps) {}

    /** The rules compared with a baseline on the votes it covers. */
    public record Beside(
            String name,

            @JsonPropertyDescription("whether it has seen the vote; then it is a yardstick, not a forecast")
            boolean hasSeenTheVote,

            @JsonPropertyDescription("number of votes it covers")
            int votes,

            @JsonUnwrapped Marks marks,

            @JsonPropertyDescription("the rules on the same votes")
            Marks rulesOnTheSame,

            Interval skillOfRules,
            Interval accuracyDifference,
            Interval macroF1Difference,
            Test mcNemar) {

        static Beside of(BaselineComparison of) {
            return new Beside(
                    of.baseline(),
                    of.hasSeenTheVote(),
                    of.votes(),
                    Marks.of(of.ofBaseline()),
                    Marks.of(of.ofRules()),
                    of.skillInterval(),
                    of.accuracyDifference(),
                    of.macroF1Difference(),
                    Test.of(of.mcNemar()));
        }
    }

    /** McNemar's exact test. */
    @JsonClassDescription("McNemar's exact test on states that only one of the two matches")
    public record Test(
            int rulesOnly,
            int baselineOnly,
            @Limits(least = 0, most = 1) double pValue) {

        static Test of(McNemar test) {
            return new Test(test.methodOnly(), test.baselineOnly(), test.pValue());
        }
    }

    /** Sanctions or support in a case. */
    public record OfOutcome(
            @JsonProperty("case") String crisis,
            Instrument instrument,

            @JsonPropertyDescription("file of the facts folder")
            String observed,

            @JsonPropertyDescription("the rules first") List<OfMethod> methods,
            List<Miss> failures) {

        static OfOutcome of(OutcomeResult outcome) {
            OutcomeEvaluation of = outcome.evaluation();
            return new OfOutcome(
                    outcome.crisis().id(),
                    of.instrument(),
                    outcome.file(),
                    IntStream.range(0, of.states().size())
                            .mapToObj(i -> OfMethod.of(of, i))
                            .toList(),
                    of.inferred().failures().stream()
                            .map(failure -> new Miss(failure.inferred(), failure.observed(), failure.unit()))
                            .toList());
        }
    }

    /** The scores of a method on sanctions or support. */
    public record OfMethod(
            String method,
            @Limits(least = 1) int n,
            @Limits(least = 0, most = 1) double accuracy,
            @Limits(least = 0, most = 1) double macroF1,
            @Limits(least = 0, most = 1) double balancedAccuracy,

            @JsonPropertyDescription("members of a union count once") @Limits(least = 0, most = 1)
            double balancedAccuracyByUnion) {

        static OfMethod of(OutcomeEvaluation of, int method) {
            ConfusionMatrix states = of.states().get(method).matrix();
            return new OfMethod(
                    of.states().get(method).method(),
                    states.total(),
                    states.accuracy(),
                    states.macroF1(),
                    states.balancedAccuracy(),
                    of.unions().get(method).matrix().balancedAccuracy());
        }
    }

    /** A state whose observed position differs from the inferred one. */
    public record Miss(Option inferred, Option observed, String state) {}
}
