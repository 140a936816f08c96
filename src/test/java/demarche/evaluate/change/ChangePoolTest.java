package demarche.evaluate.change;

import static demarche.evaluate.Assembly.vote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

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
class ChangePoolTest {
    /** AAA and EEE move; the rules, told what changed, know it, and not told know nothing. */
    private static final ChangeResult ONE = pair("one", "AAA:abstain BBB:yes CCC:yes DDD:yes", Map.of("AAA", 0.1));

    private static final ChangeResult TWO = pair("two", "EEE:no FFF:yes", Map.of("EEE", 0.2));

    @Test
    void states_of_all_pairs_count_together() {
        ChangePool pool = ChangePool.of(List.of(ONE, TWO));

        assertThat(pool.states()).isEqualTo(6);
        assertThat(pool.moved()).isEqualTo(2);
        assertThat(pool.baseRate()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(pool.meanBaseRate()).isCloseTo((0.25 + 0.5) / 2, within(1e-12));
        assertThat(pool.disputes()).isEqualTo(2);
    }

    @Test
    void who_knows_what_changed_ranks_perfectly_and_who_knows_nothing_has_the_base_rate() {
        ChangePool pool = ChangePool.of(List.of(ONE, TWO));

        assertThat(pool.methods())
                .extracting(ChangePool.Pooled::method)
                .containsExactly(ChangeResult.INFORMED, ChangeResult.PLAIN, ChangeResult.NEAREST);
        assertThat(pool.methods().get(0).averagePrecision().estimate()).isEqualTo(1);
        assertThat(pool.methods().get(0).moves()).isEqualTo(new Moves.Score(2, 2, 2));
        assertThat(pool.methods().get(1).averagePrecision().estimate()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(pool.methods().get(1).meanOverPairs().estimate()).isCloseTo(pool.meanBaseRate(), within(1e-12));
        assertThat(pool.methods().get(1).f1().estimate()).isZero();
    }

    @Test
    void whole_disputes_are_drawn_so_that_the_interval_of_a_constant_runs_from_one_base_rate_to_the_other() {
        ChangePool.Pooled plain = ChangePool.of(List.of(ONE, TWO)).methods().get(1);

        assertThat(plain.averagePrecision().clusters()).isEqualTo(2);
        assertThat(plain.averagePrecision().low()).isCloseTo(0.25, within(1e-12));
        assertThat(plain.averagePrecision().high()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void a_difference_is_drawn_in_pairs() {
        ChangePool.Difference difference =
                ChangePool.of(List.of(ONE, TWO)).differences().get(0);

        assertThat(difference.other()).isEqualTo(ChangeResult.PLAIN);
        assertThat(difference.averagePrecision().estimate()).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(difference.averagePrecision().isAboveZero()).isTrue();
    }

    @Test
    void a_pair_on_which_nobody_moved_has_no_area_and_counts_in_no_mean() {
        ChangeResult still = pair("three", "AAA:yes BBB:yes", Map.of("AAA", 0.1));

        ChangePool pool = ChangePool.of(List.of(ONE, still));

        assertThat(still.averagePrecision(still.informed())).isEmpty();
        assertThat(pool.meanBaseRate()).isCloseTo(0.25, within(1e-12));
        assertThat(pool.methods().get(0).meanOverPairs().estimate()).isEqualTo(1);
        assertThat(pool.methods().get(0).moves()).isEqualTo(new Moves.Score(1, 2, 1));
    }

    @Test
    void without_pairs_there_is_nothing_to_take_together() {
        assertThatThrownBy(() -> ChangePool.of(List.of())).hasMessageContaining("no pairs of votes");
    }

    /** Everybody voted yes before; told what changed, the rules give those named that probability of yes, others 0.9. */
    private static ChangeResult pair(String dispute, String votes, Map<String, Double> told) {
        RollCall earlier = vote(dispute, 1990, votes.replaceAll(":\\w+", ":yes"));
        RollCall later = vote(dispute, 1991, votes, earlier);
        SortedMap<String, Forecast> plain = new TreeMap<>();
        SortedMap<String, Forecast> informed = new TreeMap<>();
        later.scored().keySet().forEach(state -> {
            plain.put(state, yes(0.9));
            informed.put(state, yes(told.getOrDefault(state, 0.9)));
        });
        return ChangeResult.of(
                new ChangePair(earlier, later),
                pair -> new MoveForecast(plain, informed, Optional.empty()),
                new Constant(plain));
    }

    private static Forecast yes(double probability) {
        return Forecast.likeliest(new Probability(probability, 1 - probability, 0, 0));
    }

    private record Constant(SortedMap<String, Forecast> forecasts) implements Method {
        @Override
        public String name() {
            return "constant";
        }

        @Override
        public boolean hasSeenTheVote() {
            return false;
        }

        @Override
        public SortedMap<String, Forecast> forecast(RollCall call) {
            return forecasts;
        }
    }
}
