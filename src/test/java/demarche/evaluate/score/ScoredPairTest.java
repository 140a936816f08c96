package demarche.evaluate.score;

import static demarche.world.Option.ABSTAIN;
import static demarche.world.Option.NO;
import static demarche.world.Option.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import demarche.world.Option;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScoredPairTest {

    @Test
    void method_and_baseline_meet_on_the_same_state_whatever_the_order() {
        List<ScoredPair> pairs = ScoredPair.match(
                List.of(Votes.certain("JPN", YES, YES), Votes.certain("CHN", ABSTAIN, YES)),
                List.of(Votes.certain("CHN", ABSTAIN, ABSTAIN), Votes.certain("JPN", YES, NO)));

        assertThat(pairs).extracting(pair -> pair.method().state()).containsExactly("CHN", "JPN");
        assertThat(Totals.of(pairs).accuracyDifference()).isZero();
        assertThat(Totals.of(pairs).skill()).isCloseTo(1 - 0.25 / 0.5, within(1e-12));
    }

    @Test
    void two_methods_on_different_states_or_votes_are_not_compared() {
        List<ScoredVote> japan = List.of(Votes.certain("JPN", YES, YES));

        assertThatThrownBy(() -> ScoredPair.match(japan, List.of(Votes.certain("CHN", YES, YES))))
                .hasMessage("method and baseline are scored on different states: [JPN] only the method, [CHN] only the"
                        + " baseline");
        assertThatThrownBy(() -> ScoredPair.match(japan, List.of(Votes.certain("JPN", NO, YES))))
                .hasMessage("the method is scored on a vote of JPN (yes) and the baseline on another (no)");
        assertThatThrownBy(() -> ScoredPair.match(List.of(japan.get(0), japan.get(0)), japan))
                .hasMessage("JPN is scored twice on one measure");
        assertThatThrownBy(() -> ScoredPair.match(List.of(), List.of())).hasMessage("no states to score");
    }

    @Test
    void the_exact_test_counts_only_states_that_one_of_the_two_matches() {
        McNemar test =
                McNemar.of(Stream.of(pairs(8, YES, NO), pairs(2, NO, YES), pairs(50, YES, YES), pairs(40, NO, NO))
                        .flatMap(List::stream)
                        .toList());

        assertThat(test.methodOnly()).isEqualTo(8);
        assertThat(test.baselineOnly()).isEqualTo(2);
        // 2 · (1 + 10 + 45) / 2^10
        assertThat(test.pValue()).isCloseTo(112 / 1024.0, within(1e-12));
    }

    @Test
    void the_exact_test_does_not_care_which_of_the_two_is_the_baseline() {
        assertThat(McNemar.of(concat(pairs(1, YES, NO), pairs(6, NO, YES))).pValue())
                .isEqualTo(
                        McNemar.of(concat(pairs(6, YES, NO), pairs(1, NO, YES))).pValue())
                .isCloseTo(16 / 128.0, within(1e-12));
    }

    @Test
    void an_even_split_and_none_at_all_are_no_evidence() {
        assertThat(McNemar.of(concat(pairs(3, YES, NO), pairs(3, NO, YES))).pValue())
                .isEqualTo(1);
        assertThat(McNemar.of(pairs(3, YES, YES)).pValue()).isEqualTo(1);
    }

    @Test
    void without_states_there_is_nothing_to_compare() {
        assertThatThrownBy(() -> McNemar.of(List.of())).hasMessage("no states to score");
        assertThatThrownBy(() -> Totals.of(List.of()).skill()).hasMessage("no states to score");
        assertThatThrownBy(() -> Totals.of(List.of()).accuracyDifference()).hasMessage("no states to score");
    }

    /** States that voted Yes, inferred so by method and baseline. */
    private static List<ScoredPair> pairs(int n, Option method, Option baseline) {
        return Collections.nCopies(
                n, new ScoredPair(Votes.certain("JPN", YES, method), Votes.certain("JPN", YES, baseline)));
    }

    private static List<ScoredPair> concat(List<ScoredPair> one, List<ScoredPair> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
