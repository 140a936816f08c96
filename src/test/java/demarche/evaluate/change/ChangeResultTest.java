package demarche.evaluate.change;

import static demarche.evaluate.Assembly.vote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import demarche.crisis.AskLevel;
import demarche.crisis.TextDirection;
import demarche.evaluate.Forecast;
import demarche.evaluate.Method;
import demarche.evaluate.RollCall;
import demarche.reasoning.Probability;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChangeResultTest {
    private static final RollCall EARLIER =
            vote("one", 1990, "AAA:yes BBB:abstain CCC:no DDD:abstain EEE:absent FFF:yes");

    /** Gives each state a probability of a yes, and of a no what is left but a tenth. */
    private record Stub(Map<String, Double> yes) implements Method {
        @Override
        public String name() {
            return "stub";
        }

        @Override
        public boolean hasSeenTheVote() {
            return false;
        }

        @Override
        public SortedMap<String, Forecast> forecast(RollCall call) {
            SortedMap<String, Forecast> forecasts = new TreeMap<>();
            yes.forEach((state, p) -> forecasts.put(state, Forecast.likeliest(new Probability(p, 0.1, 0.9 - p, 0))));
            return forecasts;
        }
    }

    @Test
    void those_moved_that_voted_on_both_and_differently() {
        RollCall later = vote("one", 1991, "AAA:yes BBB:yes CCC:abstain DDD:no EEE:yes FFF:absent", EARLIER);

        ChangeResult change = of(EARLIER, later);

        assertThat(change.states()).isEqualTo(4);
        assertThat(change.recorded().directions()).isEqualTo(Map.of("BBB", 1, "CCC", 1, "DDD", -1));
    }

    @Test
    void a_vote_for_a_text_in_favour_counts_as_one_against_the_other_way_round() {
        RollCall later =
                vote("one", 1991, TextDirection.FAVOURS, AskLevel.CONDEMN, "AAA:no BBB:abstain CCC:no", EARLIER);

        assertThat(of(EARLIER, later).recorded().directions()).isEqualTo(Map.of("CCC", 1));
    }

    @Test
    void the_rules_say_who_moves_by_what_they_infer_beside_what_was_recorded_before() {
        RollCall later = vote("one", 1991, "AAA:yes BBB:yes CCC:abstain DDD:no", EARLIER);

        ChangeResult change = of(EARLIER, later);

        assertThat(change.informed().said().directions()).isEqualTo(Map.of("BBB", 1, "CCC", 1, "DDD", 1));
        assertThat(change.score(change.informed())).isEqualTo(new Moves.Score(3, 3, 3));
        assertThat(change.directions(change.informed())).isEqualTo(new Moves.Score(2, 3, 3));
    }

    @Test
    void the_chance_of_moving_is_what_is_left_when_the_earlier_vote_is_not_repeated() {
        RollCall later = vote("one", 1991, "AAA:yes BBB:yes CCC:abstain DDD:no", EARLIER);

        Prospects rules = of(EARLIER, later).informed();

        assertThat(chance(rules, "AAA")).isCloseTo(0.2, within(1e-9));
        assertThat(chance(rules, "BBB")).isCloseTo(0.9, within(1e-9));
        assertThat(chance(rules, "CCC")).isCloseTo(0.8, within(1e-9));
        assertThat(rules.ranked()).containsExactly("BBB", "DDD", "CCC", "AAA");
    }

    @Test
    void a_vote_for_a_text_in_favour_is_kept_by_a_vote_against_one_that_blames() {
        RollCall favour = vote("one", 1991, TextDirection.FAVOURS, AskLevel.CONDEMN, "AAA:no CCC:yes", EARLIER);

        Prospects rules = of(EARLIER, favour).informed();

        // AAA blamed the acting state; to vote yes on a text in its favour, at 0.8, would be to move towards it.
        assertThat(chance(rules, "AAA")).isCloseTo(0.9, within(1e-9));
        assertThat(rules.said().directions()).isEqualTo(Map.of("AAA", -1));
    }

    @Test
    void told_what_changed_the_rules_may_say_something_else() {
        RollCall later = vote("one", 1991, "AAA:yes BBB:yes CCC:abstain DDD:no", EARLIER);
        Foresight foresight = pair -> new MoveForecast(
                new Stub(Map.of("AAA", 0.8, "BBB", 0.05)).forecast(later),
                new Stub(Map.of("AAA", 0.8, "BBB", 0.8)).forecast(later),
                Optional.empty());

        ChangeResult change =
                ChangeResult.of(new ChangePair(EARLIER, later), foresight, new Stub(Map.of("AAA", 0.8, "BBB", 0.5)));

        assertThat(change.informed().said().directions()).isEqualTo(Map.of("BBB", 1));
        assertThat(change.plain().said().directions()).isEqualTo(Map.of("BBB", -1));
        assertThat(change.directions(change.plain())).isEqualTo(new Moves.Score(0, 1, 3));
    }

    @Test
    void as_many_states_as_the_rules_name_stand_nearest_to_the_cut_beside_their_vote() {
        RollCall later = vote("one", 1991, "AAA:yes BBB:yes CCC:abstain DDD:no", EARLIER);
        Method saysOne = new Stub(Map.of("AAA", 0.8, "BBB", 0.8, "CCC", 0.05));
        Method cold = new Stub(Map.of("AAA", 0.9, "BBB", 0.51, "CCC", 0.1, "DDD", 0.2));

        ChangeResult change = ChangeResult.of(new ChangePair(EARLIER, later), knowing(saysOne, later), cold);

        assertThat(change.informed().said().directions()).isEqualTo(Map.of("BBB", 1));
        assertThat(change.nearest().said().directions()).isEqualTo(Map.of("BBB", 1));
        assertThat(change.nearest().ranked()).first().isEqualTo("BBB");
    }

    @Test
    void a_state_of_which_nothing_is_inferred_is_not_said_to_move_and_comes_last() {
        RollCall later = vote("one", 1991, "AAA:yes BBB:yes CCC:abstain DDD:no", EARLIER);
        Method silent = new Stub(Map.of("AAA", 0.8, "BBB", 0.2, "DDD", 0.2));

        ChangeResult change = ChangeResult.of(new ChangePair(EARLIER, later), knowing(silent, later), silent);

        assertThat(change.informed().ranked()).last().isEqualTo("CCC");
        assertThat(change.nearest().ranked()).last().isEqualTo("CCC");
        assertThat(change.informed().said().directions()).doesNotContainKey("CCC");
    }

    @Test
    void the_chance_is_of_a_state_that_attends() {
        RollCall later = vote("one", 1991, "AAA:no", EARLIER);
        SortedMap<String, Forecast> away =
                new TreeMap<>(Map.of("AAA", Forecast.likeliest(new Probability(0.1, 0.1, 0.1, 0.7))));

        ChangeResult change = ChangeResult.of(
                new ChangePair(EARLIER, later),
                pair -> new MoveForecast(away, away, Optional.empty()),
                new Stub(Map.of()));

        assertThat(chance(change.informed(), "AAA")).isCloseTo(2 / 3.0, within(1e-9));
    }

    @Test
    void where_nobody_is_said_to_move_there_is_no_precision() {
        Moves.Score nobody = new Moves.Score(0, 0, 3);

        assertThat(nobody.precision()).isEmpty();
        assertThat(nobody.recall()).hasValue(0);
        assertThat(nobody.f1()).hasValue(0);
    }

    @Test
    void a_vote_is_paired_with_the_latest_earlier_one_that_asks_as_much() {
        RollCall weaker = vote("one", 1991, TextDirection.AGAINST, AskLevel.DEMAND, "AAA:yes", EARLIER);
        RollCall later = vote("one", 1992, "AAA:no", EARLIER, weaker);
        RollCall elsewhere = vote("two", 1991, "AAA:yes");

        List<ChangePair> pairs = ChangePair.list(List.of(weaker, later), List.of(EARLIER, weaker, later, elsewhere));

        assertThat(pairs).containsExactly(new ChangePair(EARLIER, later));
    }

    @Test
    void no_vote_after_the_earlier_one_is_on_record_when_moves_are_inferred() {
        RollCall between = vote("one", 1991, TextDirection.AGAINST, AskLevel.DEMAND, "AAA:yes", EARLIER);
        RollCall later = vote("one", 1992, "AAA:no", EARLIER, between);

        assertThat(new ChangePair(EARLIER, later).laterAfterEarlier().earlier()).containsExactly(EARLIER.measure());
    }

    private static ChangeResult of(RollCall earlier, RollCall later) {
        Method rules = new Stub(Map.of("AAA", 0.8, "BBB", 0.8, "CCC", 0.7, "DDD", 0.6));
        return ChangeResult.of(new ChangePair(earlier, later), knowing(rules, later), rules);
    }

    /** The rules where nothing is stated of what changed. */
    private static Foresight knowing(Method rules, RollCall later) {
        return pair -> new MoveForecast(rules.forecast(later), rules.forecast(later), Optional.empty());
    }

    private static double chance(Prospects prospects, String state) {
        return Optional.ofNullable(prospects.states().get(state)).orElseThrow().chance();
    }
}
