package demarche.evaluate.score;

import static demarche.world.Option.ABSTAIN;
import static demarche.world.Option.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import demarche.world.Option;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class BootstrapTest {
    /** Ten regions of four states; in seven of them the method matches and the baseline does not. */
    private static final List<ScoredPair> TEN_REGIONS = regions(10, 7);

    @Test
    void the_same_input_gives_the_same_interval() {
        Interval one =
                Bootstrap.STANDARD.interval(TEN_REGIONS, pair -> pair.method().cluster(), pairs -> Totals.of(pairs)
                        .accuracyDifference());
        Interval two =
                Bootstrap.STANDARD.interval(TEN_REGIONS, pair -> pair.method().cluster(), pairs -> Totals.of(pairs)
                        .accuracyDifference());

        assertThat(one).isEqualTo(two);
        assertThat(one.estimate()).isCloseTo(0.7, within(1e-12));
    }

    @Test
    void the_order_of_the_regions_does_not_matter() {
        List<ScoredPair> backwards = new ArrayList<>(TEN_REGIONS);
        Collections.reverse(backwards);

        assertThat(Bootstrap.STANDARD.interval(backwards, pair -> pair.method().cluster(), pairs -> Totals.of(pairs)
                        .accuracyDifference()))
                .isEqualTo(Bootstrap.STANDARD.interval(
                        TEN_REGIONS, pair -> pair.method().cluster(), pairs -> Totals.of(pairs)
                                .accuracyDifference()));
    }

    @Test
    void the_interval_is_that_of_drawing_whole_regions() {
        // The number of regions won in ten drawn of ten is binomial with 0.7: 2.5% lie at 4 or below, 97.5% at 9.
        assertThat(Bootstrap.STANDARD.interval(
                        TEN_REGIONS, pair -> pair.method().cluster(), pairs -> Totals.of(pairs)
                                .accuracyDifference()))
                .satisfies(interval -> {
                    assertThat(interval.low()).isCloseTo(0.4, within(1e-12));
                    assertThat(interval.high()).isIn(0.9, 1.0);
                    assertThat(interval.clusters()).isEqualTo(10);
                    assertThat(interval.isAboveZero()).isTrue();
                });
    }

    @Test
    void states_taken_for_independent_would_make_the_interval_too_narrow() {
        Interval byRegion =
                Bootstrap.STANDARD.interval(TEN_REGIONS, pair -> pair.method().cluster(), pairs -> Totals.of(pairs)
                        .accuracyDifference());
        Interval byState =
                Bootstrap.STANDARD.interval(TEN_REGIONS, pair -> pair.method().state(), pairs -> Totals.of(pairs)
                        .accuracyDifference());

        assertThat(byState.high() - byState.low()).isLessThan(byRegion.high() - byRegion.low());
    }

    @Test
    void a_draw_takes_states_of_a_region_together() {
        Set<Integer> sizes = new TreeSet<>();
        Set<Long> perState = new TreeSet<>();

        new Bootstrap(50, 1).interval(regions(3, 1), pair -> pair.method().cluster(), drawn -> {
            sizes.add(drawn.size());
            perState.add(drawn.stream()
                            .filter(pair -> pair.method().cluster().equals("0"))
                            .count()
                    % 4);
            return 0;
        });

        assertThat(sizes).containsExactly(12);
        assertThat(perState).containsExactly(0L);
    }

    @Test
    void a_single_region_leaves_nothing_to_vary() {
        Interval interval =
                Bootstrap.STANDARD.interval(regions(1, 1), pair -> pair.method().cluster(), pairs -> Totals.of(pairs)
                        .skill());

        assertThat(interval.low()).isEqualTo(interval.estimate()).isEqualTo(interval.high());
        assertThat(interval.clusters()).isEqualTo(1);
    }

    @Test
    void a_draw_in_which_the_baseline_is_perfect_puts_no_number_out_of_the_interval() {
        ScoredPair won = pair("A", "won", YES, ABSTAIN);
        ScoredPair lost = pair("B", "lost", ABSTAIN, YES);

        Interval interval = Bootstrap.STANDARD.interval(
                List.of(won, lost), pair -> pair.method().cluster(), pairs -> Totals.of(pairs)
                        .skill());

        assertThat(interval.low()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(interval.high()).isEqualTo(1);
        assertThat(interval.isAboveZero()).isFalse();
    }

    @Test
    void without_states_or_draws_there_is_no_interval() {
        assertThatThrownBy(() -> Bootstrap.STANDARD.interval(
                        List.<ScoredPair>of(), pair -> pair.method().cluster(), pairs -> Totals.of(pairs)
                                .skill()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no items to score");
        assertThatThrownBy(() -> new Bootstrap(0, 1)).hasMessage("at least 1 draw, not 0");
    }

    private static List<ScoredPair> regions(int n, int won) {
        List<ScoredPair> pairs = new ArrayList<>();
        for (int region = 0; region < n; region++) {
            for (int state = 0; state < 4; state++) {
                pairs.add(pair(region + "-" + state, String.valueOf(region), YES, region < won ? ABSTAIN : YES));
            }
        }
        return pairs;
    }

    private static ScoredPair pair(String state, String region, Option method, Option baseline) {
        return new ScoredPair(Votes.certain(state, region, YES, method), Votes.certain(state, region, YES, baseline));
    }
}
