package demarche.rules;

import static demarche.rules.support.Facts.leaning;
import static demarche.rules.support.Facts.leaningOn;
import static demarche.rules.support.Facts.rivalry;
import static demarche.rules.support.Facts.states;
import static demarche.rules.support.Facts.stood;
import static org.assertj.core.api.Assertions.assertThat;

import demarche.reasoning.concept.Exposure;
import demarche.reasoning.concept.ExposureKind;
import demarche.reasoning.concept.Shield;
import demarche.reasoning.memory.Assumed;
import demarche.reasoning.memory.Baseline;
import demarche.reasoning.memory.CaseStance;
import demarche.reasoning.memory.Commitment;
import demarche.reasoning.memory.Cost;
import demarche.reasoning.memory.Driver;
import demarche.reasoning.memory.Push;
import demarche.reasoning.memory.Rung;
import demarche.reasoning.memory.Stance;
import demarche.reasoning.memory.Standing;
import demarche.reasoning.memory.Weight;
import demarche.rules.support.Outcome;
import demarche.rules.support.Scene;
import demarche.world.Instrument;
import demarche.world.Option;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How stances are summed, held and placed, round by round. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StanceTest {
    private static final String MEASURE = "recognition";

    @Test
    void a_stance_is_the_sum_of_the_pushes_each_at_its_weight_and_strength() {
        Outcome outcome = Scene.bombardment()
                .with(
                        states("AAA"),
                        new Shield(Scene.INITIATOR, "AAA"),
                        new Weight("reciprocity", Driver.PATRONAGE, -600, true),
                        new Exposure("AAA", Scene.INITIATOR, ExposureKind.GAS, 250),
                        new Weight("gas-from-initiator", Driver.EXPOSURE, -700, true),
                        rivalry("AAA", Scene.INITIATOR),
                        new Weight("rival-of-initiator", Driver.SECURITY, 900, true))
                .outcome();
        assertThat(outcome.standing("AAA", Scene.VOTE, 0).milli()).isEqualTo(-600 - 175 + 900);
    }

    @Test
    void a_push_whose_driver_is_switched_off_counts_nothing() {
        Outcome outcome = Scene.bombardment()
                .with(
                        states("AAA"),
                        new Shield(Scene.INITIATOR, "AAA"),
                        new Weight("reciprocity", Driver.PATRONAGE, -600, false))
                .outcome();
        assertThat(outcome.standing("AAA", Scene.VOTE, 0).milli()).isZero();
    }

    @Test
    void a_push_on_one_measure_moves_the_stance_on_no_other() {
        Outcome outcome = Scene.annexation()
                .with(states("AAA"), leaningOn(MEASURE, "AAA", 700))
                .outcome();
        assertThat(outcome.standing("AAA", MEASURE, 0).milli()).isEqualTo(700);
        assertThat(outcome.standing("AAA", Scene.VOTE, 0).milli()).isZero();
    }

    @Test
    void pushes_of_its_own_count_in_every_round_and_the_pushes_of_others_not_at_all() {
        Outcome outcome = Scene.annexation()
                .with(states("AAA"), leaning("AAA", 700), leaning("BBB", 9000))
                .outcome();
        assertThat(IntStream.rangeClosed(0, Scene.LAST_ROUND)
                        .map(round -> outcome.standing("AAA", Scene.VOTE, round).milli()))
                .containsOnly(700);
    }

    @Test
    void a_push_read_from_one_round_counts_in_the_next_alone() {
        Outcome outcome = Scene.annexation()
                .with(
                        states("AAA"),
                        new Push("AAA", "follow-against", "SUP", Scene.VOTE, 1, Push.FULL),
                        new Weight("follow-against", Driver.PATRONAGE, 300, true))
                .outcome();
        assertThat(outcome.standing("AAA", Scene.VOTE, 0).milli()).isZero();
        assertThat(outcome.standing("AAA", Scene.VOTE, 1).milli()).isEqualTo(300);
        assertThat(outcome.standing("AAA", Scene.VOTE, 2).milli()).isZero();
    }

    @Test
    void a_state_that_is_asked_nothing_has_no_stance_whatever_pushes_it() {
        Outcome outcome = Scene.only(
                new Push("AAA", "follow-against", "SUP", Push.CASE, 0, Push.FULL),
                new Weight("follow-against", Driver.PATRONAGE, 300, true));
        assertThat(outcome.standings()).isEmpty();
    }

    @Test
    void the_case_of_one_state_totals_no_stance_of_another() {
        Stance stance = new Stance("AAA", MEASURE, Instrument.RECOGNITION, 1);
        Outcome outcome = Scene.only(
                new CaseStance("BBB"),
                stance,
                stance.standings().get(1),
                new Push("AAA", "follow-against", "SUP", MEASURE, 1, Push.FULL),
                new Weight("follow-against", Driver.PATRONAGE, 300, true));
        assertThat(outcome.standing("AAA", MEASURE, 1).milli()).isZero();
    }

    @ParameterizedTest(name = "a stance of {0} lies on {1}")
    @CsvSource({"-1000, NO", "-999, ABSTAIN", "999, ABSTAIN", "1000, YES"})
    void a_stance_lies_on_the_rung_whose_interval_holds_it_both_ends_included(int milli, Option option) {
        Outcome outcome =
                Scene.annexation().with(states("AAA"), leaning("AAA", milli)).outcome();
        assertThat(outcome.standing("AAA", Scene.VOTE, 0).leaning()).contains(option);
    }

    @ParameterizedTest(name = "a stance of {0} lies on {1}")
    @CsvSource({"-1000, YES", "-999, ABSTAIN", "999, ABSTAIN", "1000, NO"})
    void for_a_text_that_takes_the_part_of_the_acting_state_the_ladder_is_read_upside_down(int milli, Option option) {
        Outcome outcome = Scene.annexation()
                .favouringTheActingState()
                .with(states("AAA"), leaning("AAA", milli))
                .outcome();
        assertThat(outcome.standing("AAA", Scene.VOTE, 0).leaning()).contains(option);
    }

    @Test
    void a_stance_just_below_the_only_rung_lies_nowhere() {
        Stance stance = new Stance("AAA", MEASURE, Instrument.RECOGNITION, 0);
        Outcome outcome =
                Scene.only(stance, stance.standings().get(0), new Rung(MEASURE, Option.REJECT, 1, Integer.MAX_VALUE));
        assertThat(outcome.standing("AAA", MEASURE, 0).leaning()).isEmpty();
    }

    @Test
    void the_rung_of_one_measure_holds_no_stance_on_another() {
        Stance stance = new Stance("AAA", MEASURE, Instrument.RECOGNITION, 0);
        Outcome outcome = Scene.only(stance, stance.standings().get(0), new Rung("sanctions", Option.NONE, -1, 1));
        assertThat(outcome.standing("AAA", MEASURE, 0).leaning()).isEmpty();
    }

    @ParameterizedTest(name = "a stance of {0} is held at {1}, on {2}")
    @CsvSource({
        "1500, 1500, YES",
        "1000, 1000, YES",
        "999, 1000, YES",
        "300, 1000, YES",
        "299, 999, ABSTAIN",
        "-1699, -999, ABSTAIN",
        "-1700, -1000, NO"
    })
    void a_commitment_keeps_a_state_on_its_rung_until_its_cost_is_overcome(int milli, int held, Option option) {
        Outcome.Stance stance = committed(1500, milli).standing("AAA", Scene.VOTE, Scene.LAST_ROUND);
        assertThat(stance.milli()).isEqualTo(milli);
        assertThat(stance.held()).isEqualTo(held);
        assertThat(stance.leaning()).contains(option);
    }

    @ParameterizedTest(name = "from {0} to {1}, held at {2}, on {3}")
    @CsvSource({
        "0, 1699, 999, ABSTAIN",
        "0, 1700, 1000, YES",
        "0, -1699, -999, ABSTAIN",
        "0, -1700, -1000, NO",
        "-1500, -300, -1000, NO",
        "-1500, -299, -999, ABSTAIN"
    })
    void a_commitment_holds_whichever_way_the_state_would_go(int from, int to, int held, Option option) {
        Outcome.Stance stance = committed(from, to).standing("AAA", Scene.VOTE, Scene.LAST_ROUND);
        assertThat(stance.held()).isEqualTo(held);
        assertThat(stance.leaning()).contains(option);
    }

    @Test
    void the_costs_of_several_commitments_add_up_and_two_of_one_kind_count_twice() {
        Outcome outcome = committed(
                1500,
                -500,
                new Commitment("AAA", Scene.VOTE, "test", "other"),
                new Commitment("AAA", Scene.VOTE, "another", "other"),
                new Cost("other", 300));
        assertThat(outcome.standing("AAA", Scene.VOTE, 0).held()).isEqualTo(-500 + 700 + 300 + 300);
    }

    @Test
    void neither_a_commitment_of_another_nor_one_on_another_measure_nor_one_without_a_cost_holds() {
        Outcome outcome = Scene.annexation()
                .with(
                        states("AAA", "BBB"),
                        leaning("AAA", 400),
                        stood("AAA", Instrument.VOTE, 1500),
                        new Cost("commitment", 700),
                        new Commitment("BBB", Scene.VOTE, "test", "commitment"),
                        new Commitment("AAA", MEASURE, "test", "commitment"),
                        new Commitment("AAA", Scene.VOTE, "test", "free"))
                .outcome();
        assertThat(outcome.standing("AAA", Scene.VOTE, 0).held()).isEqualTo(400);
    }

    @Test
    void before_the_baseline_is_known_nothing_is_held() {
        Outcome outcome = Scene.annexation()
                .with(
                        states("AAA"),
                        leaning("AAA", 400),
                        new Cost("commitment", 700),
                        new Commitment("AAA", Scene.VOTE, "test", "commitment"))
                .outcome();
        assertThat(outcome.standing("AAA", Scene.VOTE, 0).held()).isEqualTo(400);
    }

    @Test
    void a_baseline_on_another_measure_or_of_another_state_holds_nothing() {
        Stance stance = new Stance("AAA", MEASURE, Instrument.RECOGNITION, 1);
        Outcome outcome = Scene.only(
                stance,
                stance.standings().get(0),
                new Baseline("AAA", "vote", 1, 1500, 1000, Integer.MAX_VALUE, Option.REJECT),
                new Baseline("AAA", "sanctions", 0, 3500, 3000, Integer.MAX_VALUE, Option.IMPOSE),
                new Baseline("BBB", MEASURE, 0, 1500, 1000, Integer.MAX_VALUE, Option.REJECT),
                new Commitment("AAA", MEASURE, "test", "commitment"),
                new Cost("commitment", 700));
        assertThat(outcome.standing("AAA", MEASURE, 0).held()).isZero();
    }

    @Test
    void a_stance_that_was_bound_is_free_when_no_commitment_is_left() {
        assertThat(bound().standing("AAA", MEASURE, 0).held()).isZero();
    }

    @Test
    void a_stance_stays_bound_while_one_commitment_is_left() {
        assertThat(bound(new Commitment("AAA", MEASURE, "test", "commitment"))
                        .standing("AAA", MEASURE, 0)
                        .held())
                .isEqualTo(300);
    }

    /** A stance of nothing that is bound, at a cost of 300, to a rung that begins at 1000. */
    private static Outcome bound(Object... facts) {
        Stance stance = new Stance("AAA", MEASURE, Instrument.RECOGNITION, 0);
        stance.setBond(0, 1000, Integer.MAX_VALUE, 300);
        return Scene.only(Stream.concat(Stream.of(stance, stance.standings().get(0)), Stream.of(facts))
                .toArray());
    }

    @Test
    void the_place_a_stance_had_before_the_assumption_no_longer_counts() {
        assertThat(placed("AAA").standing("AAA", Scene.VOTE, 0).leaning()).isEmpty();
    }

    @Test
    void the_assumption_about_another_state_unplaces_nobody() {
        assertThat(placed("BBB").standing("AAA", Scene.VOTE, 0).leaning()).contains(Option.NO);
    }

    /** A stance of AAA that is placed already when something is assumed. */
    private static Outcome placed(String assumedOf) {
        Stance stance = new Stance("AAA", Scene.VOTE, Instrument.VOTE, 0);
        Standing standing = stance.standings().get(0);
        standing.setLeaning(new Rung(Scene.VOTE, Option.NO, Integer.MIN_VALUE, 0));
        return Scene.only(stance, standing, new Assumed(assumedOf, Scene.VOTE, Instrument.VOTE, Option.YES));
    }

    /** A state committed at a cost of 700 to how it stood on the vote. */
    private static Outcome committed(int before, int now, Object... facts) {
        return Scene.annexation()
                .with(
                        states("AAA"),
                        leaning("AAA", now),
                        stood("AAA", Instrument.VOTE, before),
                        new Commitment("AAA", Scene.VOTE, "test", "commitment"),
                        new Cost("commitment", 700))
                .with(facts)
                .outcome();
    }
}
