package demarche.evaluate.score;

import static demarche.world.Option.ABSENT;
import static demarche.world.Option.ABSTAIN;
import static demarche.world.Option.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class ScoresTest {

    @Test
    void every_score_is_of_the_same_states() {
        Scores scores = Scores.of(List.of(
                Votes.certain("JPN", YES, YES),
                Votes.certain("CHN", ABSTAIN, YES),
                Votes.certain("VEN", ABSENT, ABSENT)));

        assertThat(scores.n()).isEqualTo(3);
        assertThat(scores.attended()).isEqualTo(2);
        assertThat(scores.accuracy()).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(scores.rps()).hasValue(0.25);
        assertThat(scores.brier()).isCloseTo(2 / 3.0, within(1e-12));
    }

    @Test
    void a_region_whose_only_state_stayed_away_has_no_ranked_score() {
        SortedMap<String, Scores> regions = Scores.byCluster(
                List.of(Votes.certain("VEN", "south", ABSENT, ABSENT), Votes.certain("JPN", "east", YES, ABSTAIN)));

        assertThat(regions.keySet()).containsExactly("east", "south");
        assertThat(regions.values()).extracting(Scores::accuracy).containsExactly(0.0, 1.0);
        assertThat(regions.values())
                .extracting(Scores::rps)
                .containsExactly(OptionalDouble.of(0.5), OptionalDouble.empty());
    }

    @Test
    void the_reliability_table_holds_forecasts_against_what_was_voted() {
        List<ReliabilityBin> table = ReliabilityBin.table(List.of(
                Votes.likely("CHN", ABSTAIN, 0.02, 0.98, 0, 0),
                Votes.likely("IND", YES, 0.06, 0.94, 0, 0),
                Votes.likely("NOR", YES, 0.9, 0.1, 0, 0),
                Votes.certain("JPN", YES, YES),
                Votes.likely("VEN", ABSENT, 0.92, 0, 0, 0.08)));

        assertThat(table).extracting(ReliabilityBin::tenth).containsExactly(0, 9);
        assertThat(table).extracting(ReliabilityBin::count).containsExactly(2, 3);
        assertThat(table.get(0).meanForecast()).isCloseTo(0.04, within(1e-12));
        assertThat(table.get(0).observedShare()).isEqualTo(0.5);
        assertThat(table.get(1).meanForecast()).isCloseTo(0.94, within(1e-12));
        assertThat(table.get(1).observedShare()).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(table.get(1).from()).isEqualTo(0.9);
        assertThat(table.get(1).to()).isEqualTo(1);
    }

    @Test
    void without_states_there_is_nothing_to_score() {
        assertThatThrownBy(() -> Scores.of(List.of())).hasMessage("no states to score");
        assertThatThrownBy(() -> Scores.byCluster(List.of())).hasMessage("no states to score");
        assertThatThrownBy(() -> ReliabilityBin.table(List.of())).hasMessage("no states to score");
    }
}
