package demarche.rules.reassessment;

import static demarche.rules.support.Facts.atRest;
import static demarche.rules.support.Facts.leaning;
import static demarche.rules.support.Facts.states;
import static demarche.rules.support.Facts.stood;
import static demarche.rules.support.Facts.supporter;
import static demarche.rules.support.Facts.supporterOfInitiator;
import static demarche.rules.support.Facts.turned;
import static demarche.rules.support.Pushed.against;
import static demarche.rules.support.Pushed.towards;
import static org.assertj.core.api.Assertions.assertThat;

import demarche.reasoning.concept.ChangeOfSide;
import demarche.reasoning.concept.PrincipalSupporter;
import demarche.reasoning.concept.SecurityGuarantee;
import demarche.reasoning.memory.Assumed;
import demarche.reasoning.memory.Direction;
import demarche.reasoning.memory.Insulation;
import demarche.reasoning.memory.LeverValue;
import demarche.rules.support.Fires;
import demarche.rules.support.Outcome;
import demarche.rules.support.Pushed;
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
import org.junit.jupiter.params.provider.ValueSource;

@RuleTest
class ChangeOfSideTest {
    private static final String DEPENDENT_AGAINST = "dependent-follows-against";
    private static final String DEPENDENT_TOWARDS = "dependent-follows-towards";
    private static final String ALLY_AGAINST = "ally-follows-against";
    private static final String ALLY_TOWARDS = "ally-follows-towards";
    private static final String CHANGED_AGAINST = "side-changed-against";
    private static final String CHANGED_TOWARDS = "side-changed-towards";
    private static final String ASSUMED_AGAINST = "side-assumed-against";
    private static final String ASSUMED_TOWARDS = "side-assumed-towards";
    private static final LeverValue TURNS = turned("change-of-side", 1000, "SUP");
    private static final PrincipalSupporter DEPENDENT = new PrincipalSupporter("SUP", "AAA");
    private static final SecurityGuarantee ALLY = new SecurityGuarantee("SUP", "AAA");
    private static final Stood LEANED_TOWARDS = stood("SUP", Instrument.VOTE, -1);
    private static final Stood LEANED_AGAINST = stood("SUP", Instrument.VOTE, 1);

    @Test
    @Fires({CHANGED_AGAINST, DEPENDENT_AGAINST})
    @Silent({CHANGED_TOWARDS, DEPENDENT_TOWARDS, ALLY_TOWARDS})
    void a_dependent_state_is_drawn_after_a_supporter_that_leaned_towards_the_acting_state_and_turns() {
        assertThat(drawn(TURNS, DEPENDENT, LEANED_TOWARDS)).containsExactly(against(DEPENDENT_AGAINST, "SUP"));
    }

    @Test
    @Fires({CHANGED_TOWARDS, DEPENDENT_TOWARDS})
    @Silent({CHANGED_AGAINST, DEPENDENT_AGAINST, ALLY_AGAINST})
    void a_dependent_state_is_drawn_after_a_supporter_that_leaned_against_the_acting_state_and_turns() {
        assertThat(drawn(TURNS, DEPENDENT, LEANED_AGAINST)).containsExactly(towards(DEPENDENT_TOWARDS, "SUP"));
    }

    @Test
    @Fires(ALLY_AGAINST)
    @Silent({ALLY_TOWARDS, DEPENDENT_AGAINST})
    void a_treaty_ally_is_drawn_after_a_guarantor_that_leaned_towards_the_acting_state_and_turns() {
        assertThat(drawn(TURNS, ALLY, LEANED_TOWARDS)).containsExactly(against(ALLY_AGAINST, "SUP"));
    }

    @Test
    @Fires(ALLY_TOWARDS)
    @Silent({ALLY_AGAINST, DEPENDENT_TOWARDS})
    void a_treaty_ally_is_drawn_after_a_guarantor_that_leaned_against_the_acting_state_and_turns() {
        assertThat(drawn(TURNS, ALLY, LEANED_AGAINST)).containsExactly(towards(ALLY_TOWARDS, "SUP"));
    }

    @Test
    @Fires(DEPENDENT_AGAINST)
    @Silent(ALLY_AGAINST)
    void an_ally_that_depends_on_the_supporter_as_well_is_drawn_against_as_a_dependent_alone() {
        assertThat(drawn(TURNS, DEPENDENT, ALLY, LEANED_TOWARDS)).containsExactly(against(DEPENDENT_AGAINST, "SUP"));
    }

    @Test
    @Fires(DEPENDENT_TOWARDS)
    @Silent(ALLY_TOWARDS)
    void an_ally_that_depends_on_the_supporter_as_well_is_drawn_towards_as_a_dependent_alone() {
        assertThat(drawn(TURNS, DEPENDENT, ALLY, LEANED_AGAINST)).containsExactly(towards(DEPENDENT_TOWARDS, "SUP"));
    }

    @Test
    @Fires(ALLY_AGAINST)
    void an_ally_that_depends_on_another_than_its_guarantor_is_drawn_as_an_ally() {
        assertThat(drawn(TURNS, new PrincipalSupporter("BBB", "AAA"), ALLY, LEANED_TOWARDS))
                .containsExactly(against(ALLY_AGAINST, "SUP"));
    }

    @ParameterizedTest(name = "after a stance of {0}")
    @ValueSource(ints = {-1, 1})
    @Silent({DEPENDENT_AGAINST, DEPENDENT_TOWARDS, ALLY_AGAINST, ALLY_TOWARDS})
    void while_no_supporter_turns_nobody_is_drawn(int milli) {
        assertThat(drawn(
                        atRest("change-of-side"),
                        DEPENDENT,
                        new SecurityGuarantee("SUP", "BBB"),
                        stood("SUP", Instrument.VOTE, milli)))
                .isEmpty();
        assertThat(drawn(
                        turned("change-of-side", 0, "SUP"),
                        DEPENDENT,
                        new SecurityGuarantee("SUP", "BBB"),
                        stood("SUP", Instrument.VOTE, milli)))
                .isEmpty();
    }

    @ParameterizedTest(name = "after a stance of {0}")
    @ValueSource(ints = {-1, 1})
    @Silent({DEPENDENT_AGAINST, DEPENDENT_TOWARDS, ALLY_AGAINST, ALLY_TOWARDS})
    void the_turn_of_another_state_draws_nobody_after_the_supporter(int milli) {
        assertThat(drawn(
                        turned("change-of-side", 1000, "OTH"),
                        DEPENDENT,
                        new SecurityGuarantee("SUP", "BBB"),
                        stood("SUP", Instrument.VOTE, milli),
                        stood("OTH", Instrument.VOTE, milli)))
                .isEmpty();
    }

    @Test
    @Silent({CHANGED_AGAINST, CHANGED_TOWARDS, DEPENDENT_AGAINST, DEPENDENT_TOWARDS, ALLY_AGAINST, ALLY_TOWARDS})
    void a_supporter_that_leaned_to_neither_side_has_none_to_turn_from() {
        assertThat(drawn(TURNS, DEPENDENT, ALLY, stood("SUP", Instrument.VOTE, 0)))
                .isEmpty();
        assertThat(drawn(TURNS, ALLY, stood("SUP", Instrument.VOTE, 0))).isEmpty();
    }

    @Test
    @Silent({DEPENDENT_AGAINST, DEPENDENT_TOWARDS})
    void before_the_baseline_is_known_nobody_is_drawn() {
        assertThat(drawn(TURNS, DEPENDENT)).isEmpty();
        assertThat(drawn(TURNS, LEANED_TOWARDS.inRound(0), DEPENDENT)).isEmpty();
        assertThat(drawn(TURNS, LEANED_AGAINST.inRound(0), DEPENDENT)).isEmpty();
    }

    @Test
    @Silent({ALLY_AGAINST, ALLY_TOWARDS})
    void before_the_baseline_is_known_no_ally_is_drawn() {
        assertThat(drawn(TURNS, ALLY)).isEmpty();
        assertThat(drawn(TURNS, LEANED_TOWARDS.inRound(0), ALLY)).isEmpty();
        assertThat(drawn(TURNS, LEANED_AGAINST.inRound(0), ALLY)).isEmpty();
    }

    @Test
    @Silent({DEPENDENT_AGAINST, ALLY_AGAINST})
    void the_side_a_supporter_leaned_to_is_read_from_the_vote_and_no_other_measure() {
        assertThat(drawn(TURNS, DEPENDENT, stood("SUP", Instrument.SUPPORT, -5000)))
                .isEmpty();
        assertThat(drawn(TURNS, ALLY, stood("SUP", Instrument.RECOGNITION, -5000)))
                .isEmpty();
    }

    @ParameterizedTest(name = "after a stance of {0}")
    @ValueSource(ints = {-1, 1})
    @Silent({DEPENDENT_AGAINST, DEPENDENT_TOWARDS, ALLY_AGAINST, ALLY_TOWARDS})
    void an_insulated_state_is_drawn_after_nobody(int milli) {
        Insulation insulated = new Insulation("AAA", "test");
        assertThat(drawn(TURNS, DEPENDENT, stood("SUP", Instrument.VOTE, milli), insulated))
                .isEmpty();
        assertThat(drawn(TURNS, ALLY, stood("SUP", Instrument.VOTE, milli), insulated))
                .isEmpty();
    }

    @ParameterizedTest(name = "after a stance of {0}")
    @ValueSource(ints = {-1, 1})
    @Silent({DEPENDENT_AGAINST, DEPENDENT_TOWARDS, ALLY_AGAINST, ALLY_TOWARDS})
    void the_parties_themselves_are_drawn_after_nobody(int milli) {
        Outcome outcome = under(
                TURNS,
                new PrincipalSupporter("SUP", Scene.TARGET),
                new SecurityGuarantee("SUP", Scene.INITIATOR),
                stood("SUP", Instrument.VOTE, milli));
        assertThat(List.of(DEPENDENT_AGAINST, DEPENDENT_TOWARDS, ALLY_AGAINST, ALLY_TOWARDS))
                .allSatisfy(rule -> assertThat(outcome.statesPushedBy(rule)).isEmpty());
    }

    @ParameterizedTest(name = "after a stance of {0}")
    @ValueSource(ints = {-1, 1})
    @Silent({DEPENDENT_AGAINST, DEPENDENT_TOWARDS, ALLY_AGAINST, ALLY_TOWARDS})
    void another_dial_in_the_hand_of_a_supporter_is_no_change_of_its_side(int milli) {
        LeverValue other = turned("peace-initiative", 1000, "SUP");
        assertThat(drawn(other, DEPENDENT, stood("SUP", Instrument.VOTE, milli)))
                .isEmpty();
        assertThat(drawn(other, ALLY, stood("SUP", Instrument.VOTE, milli))).isEmpty();
    }

    @Test
    @Fires({DEPENDENT_AGAINST, ALLY_AGAINST})
    void neither_the_insulation_nor_the_dependence_of_another_keeps_a_declared_supporter_from_being_drawn_against() {
        Outcome outcome = under(
                TURNS,
                LEANED_TOWARDS,
                supporterOfInitiator("AAA"),
                supporterOfInitiator("BBB"),
                new PrincipalSupporter("SUP", "BBB"),
                ALLY,
                new Insulation("CCC", "test"));
        assertThat(outcome.statesPushedBy(DEPENDENT_AGAINST)).containsExactly("BBB");
        assertThat(outcome.statesPushedBy(ALLY_AGAINST)).containsExactly("AAA");
    }

    @Test
    @Fires({DEPENDENT_TOWARDS, ALLY_TOWARDS})
    void neither_the_insulation_nor_the_dependence_of_another_keeps_a_declared_supporter_from_being_drawn_towards() {
        Outcome outcome = under(
                TURNS,
                LEANED_AGAINST,
                supporter("AAA"),
                supporter("BBB"),
                new PrincipalSupporter("SUP", "BBB"),
                ALLY,
                new Insulation("CCC", "test"));
        assertThat(outcome.statesPushedBy(DEPENDENT_TOWARDS)).containsExactly("BBB");
        assertThat(outcome.statesPushedBy(ALLY_TOWARDS)).containsExactly("AAA");
    }

    @Test
    @Fires("turned-against")
    @Silent("turned-towards")
    void the_supporter_that_turns_is_itself_pushed_to_the_other_side() {
        assertThat(under(TURNS, LEANED_TOWARDS).pushes("SUP")).isNotEmpty();
    }

    @Test
    void a_dependent_state_drawn_after_a_supporter_that_turned_no_longer_follows_it_to_the_side_it_left() {
        assertThat(drawn(
                        TURNS,
                        DEPENDENT,
                        stood("SUP", Instrument.VOTE, Scene.FIRMLY_TOWARDS),
                        leaning("SUP", Scene.FIRMLY_TOWARDS)))
                .extracting(Pushed::rule)
                .doesNotContain("follow-towards");
    }

    @Test
    void a_supporter_without_a_seat_in_the_council_draws_those_who_depend_on_it_all_the_same() {
        assertThat(drawn(TURNS, DEPENDENT, LEANED_TOWARDS.withoutSay()))
                .containsExactly(against(DEPENDENT_AGAINST, "SUP"));
    }

    @Test
    @Fires("turned-towards")
    @Silent("turned-against")
    void a_supporter_that_leaned_against_turns_towards() {
        assertThat(under(TURNS, stood("SUP", Instrument.VOTE, Scene.FIRMLY_AGAINST))
                        .pushes("SUP"))
                .extracting(Pushed::rule)
                .containsExactly("turned-towards");
    }

    @ParameterizedTest(name = "from {0} to {1}")
    @CsvSource({"-5000, ABSTAIN", "-5000, YES", "0, YES"})
    @Fires(ASSUMED_AGAINST)
    @Silent(ASSUMED_TOWARDS)
    void a_state_assumed_further_up_the_ladder_than_it_stood_turns_against_the_acting_state(int stood, Option assumed) {
        assertThat(sides(stood, assumed)).containsExactly(new ChangeOfSide("AAA", Direction.AGAINST));
    }

    @ParameterizedTest(name = "from {0} to {1}")
    @CsvSource({"5000, ABSTAIN", "5000, NO", "0, NO"})
    @Fires(ASSUMED_TOWARDS)
    @Silent(ASSUMED_AGAINST)
    void a_state_assumed_further_down_the_ladder_than_it_stood_turns_towards_the_acting_state(
            int stood, Option assumed) {
        assertThat(sides(stood, assumed)).containsExactly(new ChangeOfSide("AAA", Direction.TOWARDS));
    }

    @ParameterizedTest(name = "from {0} to {1}")
    @CsvSource({"5000, YES", "0, ABSTAIN", "-5000, NO", "5000, ABSENT"})
    @Silent({ASSUMED_AGAINST, ASSUMED_TOWARDS})
    void a_state_assumed_where_it_stood_or_away_from_the_vote_turns_to_no_side(int stood, Option assumed) {
        assertThat(sides(stood, assumed)).isEmpty();
    }

    @Test
    @Fires(DEPENDENT_AGAINST)
    void whoever_depends_on_a_state_that_is_assumed_to_turn_is_drawn_after_it() {
        Outcome outcome = Scene.bombardment()
                .with(
                        states("AAA", "DEP"),
                        stood("AAA", Instrument.VOTE, 0),
                        new PrincipalSupporter("AAA", "DEP"),
                        assumed("AAA", Option.YES))
                .outcome();
        assertThat(outcome.statesPushedBy(DEPENDENT_AGAINST)).containsExactly("DEP");
        assertThat(outcome.statesPushedBy("follow-against")).isEmpty();
    }

    private static List<ChangeOfSide> sides(int stood, Option option) {
        return Scene.bombardment()
                .with(states("AAA"), stood("AAA", Instrument.VOTE, stood), assumed("AAA", option))
                .outcome()
                .concluded(ChangeOfSide.class);
    }

    private static Assumed assumed(String state, Option option) {
        return new Assumed(state, Scene.VOTE, Instrument.VOTE, option);
    }

    private static List<Pushed> drawn(Object... facts) {
        return under(facts).pushes("AAA");
    }

    private static Outcome under(Object... facts) {
        return Scene.bombardment().with(states("AAA", "SUP", "OTH")).with(facts).outcome();
    }
}
