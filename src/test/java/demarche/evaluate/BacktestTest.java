package demarche.evaluate;

import static demarche.evaluate.Assembly.vote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import demarche.evaluate.backtest.Backtest;
import demarche.evaluate.backtest.Contest;
import demarche.evaluate.backtest.HoldOutException;
import demarche.evaluate.backtest.TrackResult;
import demarche.evaluate.change.Foresight;
import demarche.evaluate.change.MoveForecast;
import demarche.evaluate.score.ScoredVote;
import demarche.reasoning.Probability;
import demarche.world.Option;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BacktestTest {
    private static final Backdrops MEMBERS =
            Assembly.members("AAA african 1 0", "BBB african 1 0", "CCC asia-pacific 0 0", "DDD asia-pacific -1 0");
    private static final RollCall FIRST = vote("one", 1990, "ACT:no AFF:yes AAA:yes BBB:yes CCC:abstain DDD:no");
    private static final RollCall SECOND = vote("one", 1991, "AAA:yes BBB:yes CCC:yes DDD:no", FIRST);
    private static final RollCall OTHER = vote("two", 1995, "AAA:yes BBB:no CCC:abstain DDD:absent");
    private static final List<RollCall> LIBRARY = List.of(FIRST, SECOND, OTHER);
    private static final Backtest BACKTEST = new Backtest(LIBRARY, MEMBERS);
    private static final Foresight NOTHING_FORESEEN =
            pair -> new MoveForecast(new TreeMap<>(), new TreeMap<>(), Optional.empty());
    private static final Backtest.Progress SILENT = (track, done, of) -> {};

    /** Says the same of every state; {@code name} tells by what it was fitted. */
    private record Always(String name, boolean hasSeenTheVote, Option option) implements InferenceMethod {
        @Override
        public SortedMap<String, Forecast> forecast(RollCall call) {
            SortedMap<String, Forecast> forecasts = new TreeMap<>();
            call.scored().keySet().forEach(state -> forecasts.put(state, new Forecast(option, surely(option))));
            return forecasts;
        }

        @Override
        public VoteInference infer(RollCall call) {
            return new VoteInference(forecast(call), Map.of(), "sha256:none");
        }
    }

    @Test
    void a_dispute_is_inferred_with_what_was_fitted_on_all_others_and_on_none_of_its_own() {
        List<List<RollCall>> trainings = Collections.synchronizedList(new ArrayList<>());
        Contest contest = contest(training -> {
            trainings.add(training);
            return new Always("rules", false, Option.YES);
        });

        TrackResult result = BACKTEST.run(LIBRARY, Fold.HELD_OUT, contest, SILENT);

        assertThat(trainings).containsExactlyInAnyOrder(List.of(OTHER), List.of(FIRST, SECOND));
        assertThat(result.votes()).extracting(VoteResult::call).containsExactly(FIRST, SECOND, OTHER);
        assertThat(result.votes()).noneMatch(VoteResult::fittedOnDispute);
    }

    @Test
    void the_parties_are_not_scored() {
        VoteResult vote = run(Fold.HELD_OUT, FIRST).votes().get(0);

        assertThat(vote.rules().states()).extracting(ScoredVote::state).containsExactly("AAA", "BBB", "CCC", "DDD");
        assertThat(vote.rules().scores().accuracy()).isEqualTo(0.5);
    }

    @Test
    void a_vote_that_is_not_in_the_library_is_scored_with_the_numbers_that_come_along() {
        RollCall own = vote("three", 2000, "AAA:no BBB:no");

        VoteResult vote = run(Fold.HELD_OUT, own).votes().get(0);

        assertThat(vote.fold()).isEqualTo(Fold.SHIPPED);
        assertThat(vote.inLibrary()).isFalse();
        assertThat(vote.fittedOnDispute()).isFalse();
        assertThat(vote.rules().scores().accuracy()).isEqualTo(1);
    }

    @Test
    void an_own_account_of_a_dispute_in_the_library_is_known_to_have_been_fitted_on() {
        RollCall own = vote("one", 2000, "AAA:no BBB:no");

        assertThat(run(Fold.HELD_OUT, own).votes().get(0).fittedOnDispute()).isTrue();
    }

    @Test
    void numbers_that_come_along_are_said_to_have_seen_the_dispute() {
        assertThat(run(Fold.SHIPPED, FIRST).votes().get(0).fittedOnDispute()).isTrue();
    }

    @Test
    void a_baseline_that_has_seen_the_vote_is_never_the_one_to_beat() {
        VoteResult vote = run(Fold.HELD_OUT, OTHER).votes().get(0);

        assertThat(vote.comparisons())
                .extracting(BaselineComparison::baseline)
                .containsExactly("abstains", "seldom speaks", "has seen");
        assertThat(vote.best().map(BaselineComparison::baseline)).contains("abstains");
    }

    @Test
    void a_baseline_that_says_nothing_of_a_vote_is_compared_on_the_others_alone() {
        Pooled pooled = BACKTEST.run(LIBRARY, Fold.HELD_OUT, contest(), SILENT).pooled();

        assertThat(pooled.votes()).isEqualTo(3);
        assertThat(pooled.disputes()).isEqualTo(2);
        assertThat(pooled.scores().n()).isEqualTo(12);
        BaselineComparison seldom = pooled.comparisons().stream()
                .filter(comparison -> comparison.baseline().equals("seldom speaks"))
                .findFirst()
                .orElseThrow();
        assertThat(seldom.votes()).isEqualTo(1);
        assertThat(seldom.ofRules().n()).isEqualTo(4);
        assertThat(pooled.regions()).containsOnlyKeys("african", "asia-pacific");
    }

    @Test
    void of_a_single_dispute_blocs_are_drawn_so_that_there_is_an_interval() {
        Pooled pooled = BACKTEST.run(List.of(FIRST, SECOND), Fold.HELD_OUT, contest(), SILENT)
                .pooled();

        assertThat(pooled.disputes()).isEqualTo(1);
        assertThat(pooled.accuracy().clusters()).isEqualTo(2);
        assertThat(pooled.accuracy().low()).isLessThan(pooled.accuracy().high());
    }

    @Test
    void skill_compares_the_ranked_scores_of_both() {
        // Rules: 0 for yes, 1/2 for abstain, 1 for no. Always abstain: 1/2, 0 and 1/2.
        BaselineComparison comparison =
                run(Fold.HELD_OUT, FIRST).votes().get(0).comparisons().get(0);

        assertThat(comparison.skill()).isCloseTo(1 - (0 + 0 + 0.5 + 1) / (0.5 + 0.5 + 0 + 0.5), within(1e-12));
        assertThat(comparison.mcNemar().methodOnly()).isEqualTo(2);
        assertThat(comparison.mcNemar().baselineOnly()).isEqualTo(1);
        assertThat(comparison.skillInterval().clusters()).isEqualTo(2);
    }

    @Test
    void the_least_expected_votes_lead_the_failures() {
        assertThat(run(Fold.HELD_OUT, FIRST).votes().get(0).failures())
                .extracting(failure -> failure.scored().state())
                .containsExactly("CCC", "DDD");
    }

    @Test
    void changes_are_scored_with_record_alone() {
        assertThat(BACKTEST.run(LIBRARY, Fold.HELD_OUT, contest(), SILENT).changes())
                .isEmpty();
    }

    @Test
    void a_dispute_that_leaves_too_little_to_fit_on_is_named() {
        Contest contest = contest(training -> {
            throw new IllegalArgumentException("too few");
        });

        assertThatThrownBy(() -> BACKTEST.run(LIBRARY, Fold.HELD_OUT, contest, SILENT))
                .isInstanceOf(HoldOutException.class)
                .hasMessageContaining("cannot be held out: too few");
        assertThat(BACKTEST.run(LIBRARY, Fold.SHIPPED, contest, SILENT).votes()).hasSize(3);
    }

    private static TrackResult run(Fold fold, RollCall call) {
        return BACKTEST.run(List.of(call), fold, contest(), SILENT);
    }

    private static Contest contest() {
        return contest(training -> new Always("rules", false, Option.YES));
    }

    private static Contest contest(Trainee rules) {
        InferenceMethod shipped = new Always("rules", false, Option.NO);
        Method seldom = new Method() {
            @Override
            public String name() {
                return "seldom speaks";
            }

            @Override
            public boolean hasSeenTheVote() {
                return false;
            }

            @Override
            public SortedMap<String, Forecast> forecast(RollCall call) {
                return call.equals(OTHER) ? new Always("no", false, Option.NO).forecast(call) : new TreeMap<>();
            }
        };
        Function<Option, Trainee> always = option -> training -> new Always("abstains", false, option);
        return new Contest(
                Track.COLD,
                rules,
                shipped,
                rules,
                shipped,
                training -> NOTHING_FORESEEN,
                NOTHING_FORESEEN,
                List.of(always.apply(Option.ABSTAIN), training -> seldom),
                List.of(new Always("has seen", true, Option.ABSTAIN)));
    }

    private static Probability surely(Option option) {
        return new Probability(
                option == Option.YES ? 1 : 0,
                option == Option.ABSTAIN ? 1 : 0,
                option == Option.NO ? 1 : 0,
                option == Option.ABSENT ? 1 : 0);
    }
}
