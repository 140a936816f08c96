package demarche.evaluate.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.DoubleStream;
import org.hipparchus.stat.correlation.Covariance;
import org.junit.jupiter.api.Test;

/** The votes of the eleventh emergency special session, as recorded. */
class UkraineVotesTest {
    private static final Ballot AGGRESSION = Ballots.recorded("ES-11-1", LocalDate.of(2022, 3, 2));
    private static final Ballot HUMANITARIAN = Ballots.recorded("ES-11-2", LocalDate.of(2022, 3, 24));
    private static final Ballot SUSPENSION = Ballots.recorded("ES-11-3", LocalDate.of(2022, 4, 7));
    private static final Ballot ANNEXATION = Ballots.recorded("ES-11-4", LocalDate.of(2022, 10, 12));
    private static final List<Ballot> ALL = List.of(AGGRESSION, HUMANITARIAN, SUSPENSION, ANNEXATION);

    @Test
    void of_172_states_one_breaks_the_order_of_condemnation_and_suspension_where_chance_would_give_22() {
        PairScale pair = PairScale.of(SUSPENSION, ANNEXATION);

        assertThat(pair.easier()).isEqualTo("A/RES/ES-11-4");
        assertThat(pair.harder()).isEqualTo("A/RES/ES-11-3");
        assertThat(pair.states()).isEqualTo(172);
        assertThat(pair.breakers()).containsExactly("HND");
        assertThat(pair.breakersByChance()).isCloseTo(22.2, within(0.05));
    }

    @Test
    void a_state_that_goes_from_no_to_yes_errs_though_it_follows_the_order() {
        PairScale pair = PairScale.of(SUSPENSION, ANNEXATION);

        assertThat(pair.errors()).containsOnlyKeys("GAB", "HND");
        assertThat(pair.homogeneity().errors()).isEqualTo(2);
        assertThat(pair.homogeneity().expected()).isCloseTo(45.5, within(0.05));
        assertThat(pair.homogeneity().h().orElseThrow()).isCloseTo(0.956, within(0.0005));
    }

    @Test
    void between_the_two_condemnations_ten_of_176_states_changed() {
        PairScale pair = PairScale.of(AGGRESSION, ANNEXATION);

        assertThat(pair.states()).isEqualTo(176);
        assertThat(pair.changed()).isEqualTo(10);
        assertThat(pair.breakers()).containsExactly("HND", "LSO", "NIC", "THA");
    }

    @Test
    void the_four_votes_make_a_strong_scale() {
        DisputeScale scale = DisputeScale.of(new Dispute("russia-ukraine", "RUS", ALL));

        assertThat(scale.homogeneity().strength()).contains(Strength.STRONG);
        assertThat(scale.measures())
                .extracting(of -> of.ballot().measure())
                .last()
                .isEqualTo("A/RES/ES-11-3");
        assertThat(scale.measures())
                .allSatisfy(of -> assertThat(of.homogeneity().h().orElseThrow()).isBetween(0.9, 1.0));
        assertThat(scale.pairs()).hasSize(6);
        assertThat(scale.breakers().get(0).state()).isEqualTo("HND");
    }

    @Test
    void h_is_the_covariance_by_the_greatest_that_the_totals_allow() {
        for (Ballot one : ALL) {
            for (Ballot other : ALL) {
                if (!one.equals(other)) {
                    List<String> voted = one.votes().keySet().stream()
                            .filter(state -> one.leaning(state).isPresent()
                                    && other.leaning(state).isPresent())
                            .toList();
                    double[] x = leanings(one, voted);
                    double[] y = leanings(other, voted);
                    double covariance = new Covariance().covariance(x, y);
                    double greatest = new Covariance().covariance(sorted(x), sorted(y));

                    assertThat(PairScale.of(one, other).homogeneity().h().orElseThrow())
                            .isCloseTo(covariance / greatest, within(1e-12));
                }
            }
        }
    }

    private static double[] leanings(Ballot ballot, List<String> states) {
        return states.stream()
                .mapToDouble(state -> ballot.leaning(state).orElseThrow())
                .toArray();
    }

    private static double[] sorted(double[] values) {
        return DoubleStream.of(values).sorted().toArray();
    }
}
