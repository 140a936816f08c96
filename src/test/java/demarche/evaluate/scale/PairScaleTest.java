package demarche.evaluate.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import demarche.crisis.TextDirection;
import org.junit.jupiter.api.Test;

class PairScaleTest {
    private static final Ballot EASY =
            Ballots.against("easy", 1, "CHN:abstain IND:abstain JPN:yes NOR:yes RUS:no TUR:yes");
    private static final Ballot HARD =
            Ballots.against("hard", 2, "CHN:no IND:abstain JPN:yes NOR:yes RUS:no TUR:abstain");

    @Test
    void where_every_state_that_takes_the_harder_step_takes_the_easier_h_is_1() {
        PairScale pair = PairScale.of(EASY, HARD);

        assertThat(pair.easier()).isEqualTo("easy");
        assertThat(pair.harder()).isEqualTo("hard");
        assertThat(pair.changed()).isEqualTo(2);
        assertThat(pair.breakers()).isEmpty();
        assertThat(pair.errors()).isEmpty();
        assertThat(pair.homogeneity().h()).hasValue(1);
        assertThat(pair.homogeneity().strength()).contains(Strength.STRONG);
    }

    @Test
    void it_does_not_matter_which_measure_is_given_first() {
        assertThat(PairScale.of(HARD, EASY)).isEqualTo(PairScale.of(EASY, HARD));
    }

    @Test
    void where_votes_have_nothing_to_do_with_each_other_h_is_0() {
        PairScale pair = PairScale.of(
                Ballots.against("one", 1, "AAA:yes BBB:yes CCC:no DDD:no"),
                Ballots.against("two", 2, "AAA:yes BBB:no CCC:yes DDD:no"));

        assertThat(pair.homogeneity().h()).hasValue(0);
        assertThat(pair.homogeneity().strength()).contains(Strength.NONE);
        assertThat(pair.breakers()).containsExactly("CCC");
        assertThat(pair.breakersByChance()).isCloseTo(1, within(1e-12));
    }

    @Test
    void where_states_change_sides_h_is_below_0() {
        PairScale pair = PairScale.of(
                Ballots.against("one", 1, "AAA:yes BBB:yes CCC:no DDD:no"),
                Ballots.against("two", 2, "AAA:no BBB:no CCC:yes DDD:yes"));

        assertThat(pair.homogeneity().h()).hasValue(-1);
    }

    @Test
    void a_text_in_favour_of_the_acting_state_counts_the_other_way_round() {
        Ballot favours = Ballots.ballot(
                "hard", 2, TextDirection.FAVOURS, "CHN:yes IND:abstain JPN:no NOR:no RUS:yes TUR:abstain");

        assertThat(PairScale.of(EASY, favours)).isEqualTo(PairScale.of(EASY, HARD));
    }

    @Test
    void absent_states_and_those_without_a_vote_are_left_out() {
        PairScale pair = PairScale.of(
                EASY, Ballots.against("hard", 2, "CHN:absent IND:abstain JPN:yes RUS:no SSD:yes TUR:abstain"));

        assertThat(pair.states()).isEqualTo(4);
        assertThat(pair.changed()).isEqualTo(1);
    }

    @Test
    void of_two_equally_hard_measures_the_later_counts_as_the_harder() {
        PairScale pair = PairScale.of(
                Ballots.against("first", 1, "AAA:yes BBB:abstain CCC:no"),
                Ballots.against("second", 2, "AAA:abstain BBB:yes CCC:no"));

        assertThat(pair.harder()).isEqualTo("second");
        assertThat(pair.breakers()).containsExactly("BBB");
    }

    @Test
    void on_a_unanimous_vote_no_error_is_possible_and_h_is_not_defined() {
        PairScale pair =
                PairScale.of(EASY, Ballots.against("all", 2, "CHN:yes IND:yes JPN:yes NOR:yes RUS:yes TUR:yes"));

        assertThat(pair.homogeneity().h()).isEmpty();
        assertThat(pair.homogeneity().strength()).isEmpty();
    }

    @Test
    void measures_on_which_no_state_voted_twice_say_nothing() {
        PairScale pair = PairScale.of(EASY, Ballots.against("other", 2, "DDR:yes"));

        assertThat(pair.states()).isZero();
        assertThat(pair.breakersByChance()).isZero();
        assertThat(pair.homogeneity()).isEqualTo(new Homogeneity(0, 0));
    }

    @Test
    void the_customary_bounds_are_half_two_fifths_and_three_tenths() {
        assertThat(Strength.of(0.5)).isEqualTo(Strength.STRONG);
        assertThat(Strength.of(0.499)).isEqualTo(Strength.MEDIUM);
        assertThat(Strength.of(0.4)).isEqualTo(Strength.MEDIUM);
        assertThat(Strength.of(0.399)).isEqualTo(Strength.WEAK);
        assertThat(Strength.of(0.299)).isEqualTo(Strength.NONE);
        assertThat(Strength.of(-2)).isEqualTo(Strength.NONE);
        assertThatThrownBy(() -> Strength.of(Double.NaN)).hasMessage("H is a number, not NaN");
    }
}
