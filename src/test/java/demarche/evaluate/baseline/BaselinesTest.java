package demarche.evaluate.baseline;

import static demarche.evaluate.Assembly.vote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import demarche.crisis.AskLevel;
import demarche.crisis.TextDirection;
import demarche.evaluate.Assembly;
import demarche.evaluate.Backdrops;
import demarche.evaluate.Forecast;
import demarche.evaluate.Method;
import demarche.evaluate.RollCall;
import demarche.evaluate.Track;
import demarche.evaluate.Trainee;
import demarche.reasoning.Probability;
import demarche.world.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BaselinesTest {
    private static final Backdrops MEMBERS = Assembly.members(
            "ACT eastern-european -1.5 0",
            "AFF eastern-european 1.0 0",
            "AAA african 1.4 0.1",
            "BBB african 1.1 0",
            "CCC asia-pacific 0.0 0",
            "DDD asia-pacific -0.1 0.2",
            "EEE none -1.4 0",
            "FFF none -1.6 0");
    private static final String SPLIT = "ACT:no AFF:yes AAA:yes BBB:yes CCC:abstain DDD:abstain EEE:no FFF:no";
    private static final Reasons NO_REASONS = call -> Map.of();

    @Test
    void most_states_of_other_votes_are_followed_and_the_parties_count_for_nothing() {
        Method mode = named("modal class", Track.COLD)
                .fittedOn(List.of(vote("one", 1990, "ACT:no AFF:no AAA:yes BBB:yes CCC:no")));

        Map<String, Forecast> forecast = mode.forecast(vote("two", 1991, "ACT:no AAA:no DDD:abstain"));

        assertThat(forecast).containsOnlyKeys("AAA", "DDD");
        assertThat(forecast.values()).extracting(Forecast::option).containsOnly(Option.YES);
        assertThat(of(forecast, "DDD").probability().yes()).isBetween(0.4, 0.6);
        assertThat(mode.hasSeenTheVote()).isFalse();
    }

    @Test
    void a_region_follows_its_own_mode() {
        Method mode = named("regional mode", Track.COLD)
                .fittedOn(List.of(vote("one", 1990, "AAA:no BBB:no CCC:yes DDD:yes EEE:yes")));

        Map<String, Forecast> forecast = mode.forecast(vote("two", 1991, "AAA:yes CCC:yes"));

        assertThat(of(forecast, "AAA").option()).isEqualTo(Option.NO);
        assertThat(of(forecast, "CCC").option()).isEqualTo(Option.YES);
        assertThat(of(forecast, "AAA").probability().yes())
                .as("drawn to the shares of all")
                .isPositive();
    }

    @Test
    void a_baseline_that_has_seen_the_vote_says_so_and_knows_its_shares() {
        RollCall call = vote("one", 1990, "AAA:yes BBB:yes CCC:yes DDD:absent");

        List<Method> seen = Baselines.seen(MEMBERS);

        assertThat(seen).allMatch(Method::hasSeenTheVote);
        assertThat(of(seen.get(0).forecast(call), "DDD"))
                .isEqualTo(new Forecast(Option.YES, new Probability(0.75, 0, 0, 0.25)));
    }

    @Test
    void the_ideal_points_order_the_votes_and_a_text_in_favour_turns_them_round() {
        Method cut = named(IdealPointCut.NAME, Track.COLD)
                .fittedOn(List.of(vote("one", 1990, SPLIT), vote("two", 1991, SPLIT), vote("three", 1992, SPLIT)));

        Map<String, Forecast> against = cut.forecast(vote("four", 1993, SPLIT));
        Map<String, Forecast> favouring =
                cut.forecast(vote("four", 1993, TextDirection.FAVOURS, AskLevel.CONDEMN, SPLIT));

        assertThat(of(against, "AAA").option()).isEqualTo(Option.YES);
        assertThat(of(against, "CCC").option()).isEqualTo(Option.ABSTAIN);
        assertThat(of(against, "EEE").option()).isEqualTo(Option.NO);
        assertThat(of(favouring, "AAA").option()).isEqualTo(Option.NO);
        assertThat(of(favouring, "EEE").option()).isEqualTo(Option.YES);
    }

    @Test
    void a_state_stays_away_as_often_as_in_the_year_before() {
        Method cut = named(IdealPointCut.NAME, Track.COLD).fittedOn(List.of(vote("one", 1990, SPLIT)));

        assertThat(of(cut.forecast(vote("two", 1991, SPLIT)), "DDD")
                        .probability()
                        .absent())
                .isEqualTo(0.2);
    }

    @Test
    void the_vote_before_is_repeated_and_how_surely_is_learnt_from_other_disputes() {
        RollCall first = vote("one", 1990, "AAA:yes BBB:yes CCC:yes DDD:no");
        RollCall second = vote("one", 1991, "AAA:yes BBB:yes CCC:abstain DDD:no", first);
        Method previous = named(PreviousVote.NAME, Track.WITH_RECORD).fittedOn(List.of(first, second));

        RollCall before = vote("two", 1992, "AAA:no BBB:yes CCC:absent");
        Map<String, Forecast> forecast = previous.forecast(vote("two", 1993, "AAA:yes BBB:yes CCC:yes EEE:no", before));

        assertThat(of(forecast, "AAA").option()).isEqualTo(Option.NO);
        assertThat(of(forecast, "CCC").option()).isEqualTo(Option.ABSENT);
        assertThat(of(forecast, "EEE").option())
                .as("one that was no member before")
                .isEqualTo(Option.YES);
        // Two of three that said yes stayed; nine in ten of ten more are supposed to.
        assertThat(of(forecast, "BBB").probability().yes()).isCloseTo((2 + 9) / 13.0, within(1e-9));
    }

    @Test
    void the_vote_before_counts_as_turned_round_where_the_text_leans_the_other_way() {
        Method previous = named(PreviousVote.NAME, Track.WITH_RECORD).fittedOn(List.of());
        RollCall before = vote("two", 1992, TextDirection.FAVOURS, AskLevel.DEMAND, "AAA:no BBB:abstain");

        Map<String, Forecast> forecast = previous.forecast(vote("two", 1993, "AAA:yes BBB:yes", before));

        assertThat(of(forecast, "AAA").option()).isEqualTo(Option.YES);
        assertThat(of(forecast, "AAA").probability().yes()).isCloseTo(0.9, within(1e-9));
        assertThat(of(forecast, "BBB").option()).isEqualTo(Option.ABSTAIN);
    }

    @Test
    void a_dispute_without_an_earlier_vote_has_no_previous_one_to_repeat() {
        Method previous = named(PreviousVote.NAME, Track.WITH_RECORD).fittedOn(List.of());

        assertThat(previous.forecast(vote("one", 1990, SPLIT))).isEmpty();
    }

    @Test
    void cold_there_is_no_previous_vote() {
        assertThat(Baselines.voteBlind(Track.COLD, MEMBERS, NO_REASONS))
                .hasSize(4)
                .extracting(trainee ->
                        trainee.fittedOn(List.of(vote("one", 1990, SPLIT))).name())
                .doesNotContain(PreviousVote.NAME);
    }

    @Test
    void the_logit_learns_which_reasons_go_with_which_votes() {
        Reasons reasons = call -> {
            Map<String, Map<String, Integer>> of = new TreeMap<>();
            call.scored().keySet().forEach(state -> of.put(state, Map.of()));
            of.put("AAA", Map.of("ally-of-affected", 1000));
            of.put("BBB", Map.of("ally-of-affected", 1000));
            of.put("EEE", Map.of("ally-of-acting", -1000));
            of.put("FFF", Map.of("ally-of-acting", -1000, "never-seen", 500));
            return of;
        };
        List<RollCall> training = new ArrayList<>();
        for (int year = 1990; year < 2010; year++) {
            training.add(vote("dispute-" + year, year, SPLIT));
        }
        Method logit = Logit.trainee(reasons, MEMBERS, 0.1).fittedOn(training);

        Map<String, Forecast> forecast = logit.forecast(vote("two", 2020, SPLIT));

        assertThat(of(forecast, "AAA").option()).isEqualTo(Option.YES);
        assertThat(of(forecast, "CCC").option()).isEqualTo(Option.ABSTAIN);
        assertThat(of(forecast, "FFF").option()).isEqualTo(Option.NO);
    }

    @Test
    void the_gradients_of_what_is_fitted_are_the_slopes_of_their_costs() {
        List<Logit.Sample> rows = List.of(
                new Logit.Sample(new int[] {0, 2}, new double[] {0.7, 1}, 0),
                new Logit.Sample(new int[] {1, 2}, new double[] {-0.4, 1}, 1),
                new Logit.Sample(new int[] {0, 1, 2}, new double[] {-0.2, 0.9, 1}, 3));
        double[] at = new double[12];
        for (int i = 0; i < at.length; i++) {
            at[i] = 0.1 * i - 0.5;
        }
        assertSlopes(new Logit.Misfit(rows, 3, 2), at);
        assertSlopes(
                new IdealPointCut.Misfit(List.of(
                        new IdealPointCut.Sample(1.2, 3, 1),
                        new IdealPointCut.Sample(-0.3, 2, 0),
                        new IdealPointCut.Sample(-1.9, 5, -1))),
                new double[] {0.8, -0.4, 0.2, 0.5});
    }

    @Test
    void nothing_is_fitted_on_no_votes() {
        for (Trainee trainee : Baselines.voteBlind(Track.COLD, MEMBERS, NO_REASONS)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> trainee.fittedOn(List.of()))
                    .withMessage("no roll call of another dispute to fit on");
        }
    }

    private static void assertSlopes(Fits.Cost cost, double[] at) {
        double[] gradient = cost.gradient(at);
        for (int i = 0; i < at.length; i++) {
            double[] above = at.clone();
            double[] below = at.clone();
            above[i] += 1e-5;
            below[i] -= 1e-5;
            assertThat(gradient[i])
                    .as("parameter %s", i)
                    .isCloseTo((cost.value(above) - cost.value(below)) / 2e-5, within(1e-6));
        }
    }

    private static Forecast of(Map<String, Forecast> forecasts, String state) {
        return Objects.requireNonNull(forecasts.get(state));
    }

    private static Trainee named(String name, Track track) {
        return Baselines.voteBlind(track, MEMBERS, NO_REASONS).stream()
                .filter(trainee -> trainee.fittedOn(List.of(vote("any", 1980, SPLIT)))
                        .name()
                        .equals(name))
                .findFirst()
                .orElseThrow();
    }
}
