package demarche.rules.reassessment;

import static demarche.rules.support.Facts.leaning;
import static demarche.rules.support.Facts.limit;
import static demarche.rules.support.Facts.states;
import static demarche.rules.support.Facts.stood;
import static demarche.rules.support.Facts.turned;
import static org.assertj.core.api.Assertions.assertThat;

import demarche.reasoning.concept.Acceptability;
import demarche.reasoning.concept.Leverage;
import demarche.reasoning.memory.Commitment;
import demarche.reasoning.memory.Cost;
import demarche.reasoning.memory.Outlook;
import demarche.reasoning.memory.Reassessment;
import demarche.rules.support.Fires;
import demarche.rules.support.RuleTest;
import demarche.rules.support.Scene;
import demarche.rules.support.Silent;
import demarche.rules.support.Stood;
import demarche.world.Instrument;
import demarche.world.Option;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@RuleTest
class OutlookTest {
    private static final String REASSESSES = "reassesses";
    private static final String STRAIN = "under-strain";
    private static final Stood VOTED_YES = stood("AAA", Instrument.VOTE, 1500);
    private static final Commitment COMMITTED = new Commitment("AAA", Scene.VOTE, "test", "commitment");
    private static final Cost COST = new Cost("commitment", 700);

    @ParameterizedTest(name = "from {0} to {1}")
    @CsvSource({"1000, 999, YES, ABSTAIN", "1000, -1000, YES, NO", "-1000, -999, NO, ABSTAIN", "999, 1000, ABSTAIN, YES"
    })
    @Fires(REASSESSES)
    @Silent(STRAIN)
    void a_state_reassesses_when_its_position_is_another(int before, int now, Option from, Option to) {
        assertThat(outlooks(now, stood("AAA", Instrument.VOTE, before)))
                .containsExactly(reassessment(Outlook.REASSESSES, from, to));
    }

    @ParameterizedTest(name = "from {0} to {1}")
    @CsvSource({"1000, 5000", "1500, 1000", "999, -999", "-1000, -5000", "0, 0"})
    @Silent({REASSESSES, STRAIN})
    void a_state_whose_position_stays_and_that_no_commitment_keeps_there_just_holds(int before, int now) {
        assertThat(outlooks(now, stood("AAA", Instrument.VOTE, before))).isEmpty();
    }

    @Test
    @Silent({REASSESSES, STRAIN})
    void before_the_baseline_is_known_there_is_nothing_to_reassess() {
        assertThat(outlooks(0, COMMITTED, COST)).isEmpty();
        assertThat(outlooks(0, COMMITTED, COST, VOTED_YES.inRound(1))).isEmpty();
    }

    @Test
    @Silent({REASSESSES, STRAIN})
    void a_state_that_had_no_say_has_no_position_to_reassess() {
        assertThat(outlooks(900, COMMITTED, COST, VOTED_YES.withoutSay())).isEmpty();
    }

    @Test
    @Silent({REASSESSES, STRAIN})
    void the_baseline_of_another_state_or_measure_is_not_compared_with() {
        assertThat(outlooks(
                        900,
                        COMMITTED,
                        COST,
                        states("BBB"),
                        leaning("BBB", 1500),
                        stood("BBB", Instrument.VOTE, 1500),
                        stood("AAA", Instrument.RECOGNITION, 900),
                        stood("AAA", Instrument.SUPPORT, 900)))
                .isEmpty();
    }

    @Test
    @Fires(REASSESSES)
    void a_capable_mediator_that_launches_an_initiative_reassesses_off_the_ladder_too() {
        assertThat(outlooks(
                        0,
                        stood("AAA", Instrument.MEDIATION, 0).but(Option.CAPABLE),
                        new Acceptability("AAA", Scene.INITIATOR),
                        new Acceptability("AAA", Scene.TARGET),
                        new Leverage("AAA"),
                        turned("peace-initiative", 500, "AAA")))
                .containsExactly(new Reassessment(
                        "AAA", Instrument.MEDIATION, "mediation", Outlook.REASSESSES, Option.CAPABLE, Option.OFFERS));
    }

    @ParameterizedTest(name = "from {0} to {1}, on {2}")
    @CsvSource({
        "1500, 999, YES",
        "1500, 300, YES",
        "-1500, -999, NO",
        "-1500, -300, NO",
        "0, 1699, ABSTAIN",
        "0, -1699, ABSTAIN"
    })
    @Fires(STRAIN)
    @Silent(REASSESSES)
    void a_state_that_would_move_and_is_kept_by_a_commitment_is_under_strain(int before, int now, Option option) {
        assertThat(outlooks(now, COMMITTED, COST, stood("AAA", Instrument.VOTE, before)))
                .containsExactly(reassessment(Outlook.UNDER_STRAIN, option, option));
    }

    @ParameterizedTest(name = "from {0} to {1}")
    @CsvSource({"1500, 299, YES, ABSTAIN", "-1500, -299, NO, ABSTAIN", "0, 1700, ABSTAIN, YES"})
    @Fires(REASSESSES)
    @Silent(STRAIN)
    void a_state_that_overcomes_the_cost_of_its_commitment_reassesses(int before, int now, Option from, Option to) {
        assertThat(outlooks(now, COMMITTED, COST, stood("AAA", Instrument.VOTE, before)))
                .containsExactly(reassessment(Outlook.REASSESSES, from, to));
    }

    @Test
    @Fires(STRAIN)
    void several_commitments_make_one_strain() {
        assertThat(outlooks(
                        500, VOTED_YES, COMMITTED, COST, new Commitment("AAA", Scene.VOTE, "test", "of another kind")))
                .containsExactly(reassessment(Outlook.UNDER_STRAIN, Option.YES, Option.YES));
    }

    @ParameterizedTest(name = "from {0} to {1}")
    @CsvSource({"1500, 5000", "1500, 1500", "-1500, -5000", "0, 0"})
    @Silent({STRAIN, REASSESSES})
    void a_commitment_is_under_no_strain_where_no_push_away_has_grown(int before, int now) {
        assertThat(outlooks(now, COMMITTED, COST, stood("AAA", Instrument.VOTE, before)))
                .isEmpty();
    }

    @Test
    @Fires(REASSESSES)
    @Silent(STRAIN)
    void neither_a_commitment_of_another_nor_one_on_another_measure_keeps_a_state() {
        assertThat(outlooks(
                        500,
                        VOTED_YES,
                        COST,
                        new Commitment("BBB", Scene.VOTE, "test", "commitment"),
                        new Commitment("AAA", "recognition", "test", "commitment")))
                .containsExactly(reassessment(Outlook.REASSESSES, Option.YES, Option.ABSTAIN));
    }

    @Test
    void a_state_kept_by_a_bar_after_its_commitment_was_overcome_is_not_held_by_the_commitment() {
        assertThat(outlooks(
                        -5000,
                        stood("AAA", Instrument.SUPPORT, 0),
                        limit("AAA", Instrument.SUPPORT, Option.TO_INITIATOR),
                        new Commitment("AAA", "support", "test", "commitment"),
                        COST))
                .isEmpty();
    }

    private static Reassessment reassessment(Outlook outlook, Option from, Option to) {
        return new Reassessment("AAA", Instrument.VOTE, Scene.VOTE, outlook, from, to);
    }

    private static List<Reassessment> outlooks(int now, Object... facts) {
        return Scene.bombardment()
                .with(states("AAA"), leaning("AAA", now))
                .with(facts)
                .outcome()
                .concluded(Reassessment.class);
    }
}
