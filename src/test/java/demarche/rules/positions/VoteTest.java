package demarche.rules.positions;

import static demarche.rules.support.Facts.attendance;
import static demarche.rules.support.Facts.earlierVote;
import static demarche.rules.support.Facts.greatPower;
import static demarche.rules.support.Facts.leaning;
import static demarche.rules.support.Facts.leaningOn;
import static demarche.rules.support.Facts.seat;
import static demarche.rules.support.Facts.states;
import static demarche.rules.support.Facts.suspension;
import static demarche.rules.support.Facts.torn;
import static org.assertj.core.api.Assertions.assertThat;

import demarche.reasoning.concept.Absence;
import demarche.reasoning.concept.TookPart;
import demarche.reasoning.concept.Voter;
import demarche.reasoning.memory.Asked;
import demarche.reasoning.memory.Driver;
import demarche.reasoning.memory.Push;
import demarche.reasoning.memory.Weight;
import demarche.rules.support.Fires;
import demarche.rules.support.Outcome;
import demarche.rules.support.RuleTest;
import demarche.rules.support.Scene;
import demarche.rules.support.Silent;
import demarche.world.Forum;
import demarche.world.Instrument;
import demarche.world.Option;
import demarche.world.fact.Membership;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@RuleTest
class VoteTest {

    @Test
    @Fires("voter-assembly")
    @Silent("voter-council")
    void every_member_has_a_vote_in_the_general_assembly() {
        Outcome outcome = Scene.annexation()
                .in(Forum.UNGA)
                .with(states("AAA"), greatPower("GGG"))
                .outcome();
        assertThat(outcome.concluded(Voter.class)).containsExactly(new Voter("AAA", Scene.VOTE));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"PERMANENT_MEMBER", "ELECTED_MEMBER"})
    @Fires("voter-council")
    @Silent("voter-assembly")
    void only_those_with_a_seat_have_a_vote_in_the_security_council(Membership.Role role) {
        Outcome outcome = Scene.annexation()
                .in(Forum.UNSC)
                .with(states("AAA", "BBB"), seat("AAA", role))
                .outcome();
        assertThat(outcome.concluded(Voter.class)).containsExactly(new Voter("AAA", Scene.VOTE));
    }

    @Test
    @Silent("voter-council")
    void a_candidate_for_a_seat_has_no_vote_in_the_security_council() {
        Outcome outcome = Scene.annexation()
                .in(Forum.UNSC)
                .with(states("AAA"), seat("AAA", Membership.Role.CANDIDATE))
                .outcome();
        assertThat(outcome.concluded(Voter.class)).isEmpty();
    }

    @Test
    @Silent({"voter-assembly", "voter-council"})
    void a_coalition_puts_nothing_to_the_vote_of_the_organs() {
        Outcome outcome = Scene.annexation()
                .in(Forum.COALITION)
                .with(states("AAA"), greatPower("AAA"))
                .outcome();
        assertThat(outcome.concluded(Voter.class)).isEmpty();
    }

    @Test
    @Fires({"suspended-for-arrears", "vote-not-cast"})
    @Silent("vote-as-placed")
    void a_member_in_arrears_is_absent_from_the_assembly_however_firm_its_stance() {
        Outcome outcome = Scene.annexation()
                .with(states("AAA"), suspension("AAA"), leaning("AAA", Scene.FIRMLY_AGAINST))
                .outcome();
        assertThat(outcome.concluded(Absence.class)).containsExactly(new Absence("AAA", "A/1"));
        assertThat(outcome.position("AAA", Instrument.VOTE)).isEqualTo(Option.ABSENT);
    }

    @Test
    @Fires("vote-as-placed")
    @Silent({"suspended-for-arrears", "vote-not-cast"})
    void a_member_in_arrears_keeps_its_vote_in_the_security_council() {
        Outcome outcome = Scene.annexation()
                .in(Forum.UNSC)
                .with(states("AAA"), greatPower("AAA"), suspension("AAA"), leaning("AAA", Scene.FIRMLY_AGAINST))
                .outcome();
        assertThat(outcome.position("AAA", Instrument.VOTE)).isEqualTo(Option.YES);
    }

    @Test
    @Silent("suspended-for-arrears")
    void a_member_that_is_not_suspended_is_not_kept_away() {
        Outcome outcome = Scene.annexation().with(states("AAA")).outcome();
        assertThat(outcome.concluded(Absence.class)).isEmpty();
    }

    @ParameterizedTest(name = "a stance of {0} votes {1}")
    @CsvSource({"5000, YES", "0, ABSTAIN", "-5000, NO"})
    @Fires("vote-as-placed")
    @Silent("vote-not-cast")
    void a_state_that_is_present_votes_as_its_stance_places_it(int milli, Option option) {
        Outcome outcome =
                Scene.annexation().with(states("AAA"), leaning("AAA", milli)).outcome();
        assertThat(outcome.position("AAA", Instrument.VOTE)).isEqualTo(option);
    }

    @Test
    @Silent({"vote-as-placed", "vote-not-cast"})
    void a_state_without_a_seat_takes_no_position_on_the_vote_of_the_council_present_or_not() {
        Outcome outcome = Scene.annexation()
                .in(Forum.UNSC)
                .with(states("AAA"), leaning("AAA", Scene.FIRMLY_AGAINST), new Absence("AAA", "cause"))
                .outcome();
        assertThat(outcome.positions("AAA", Instrument.VOTE)).isEmpty();
    }

    @Test
    @Fires("vote-not-cast")
    @Silent("vote-as-placed")
    void a_voter_that_is_kept_away_casts_no_vote() {
        Outcome outcome = Scene.annexation()
                .with(states("AAA"), leaning("AAA", Scene.UNDECIDED), new Absence("AAA", "cause"))
                .outcome();
        assertThat(outcome.position("AAA", Instrument.VOTE)).isEqualTo(Option.ABSENT);
    }

    @Test
    @Fires("vote-as-placed")
    void the_absence_of_another_keeps_nobody_away() {
        Outcome outcome = Scene.annexation()
                .with(states("AAA"), new Absence("BBB", "cause"))
                .outcome();
        assertThat(outcome.position("AAA", Instrument.VOTE)).isEqualTo(Option.ABSTAIN);
    }

    @Test
    @Fires("chronic-absence")
    void a_state_that_was_hardly_ever_there_in_the_year_before_is_not_there() {
        Outcome outcome = Scene.annexation()
                .in(Forum.UNGA)
                .with(states("AAA"), attendance("AAA", Scene.CHRONIC_ABSENCE))
                .outcome();
        assertThat(outcome.concluded(Absence.class)).containsExactly(new Absence("AAA", "chronic absence"));
    }

    @Test
    @Silent("chronic-absence")
    void a_state_that_often_missed_votes_but_came_now_and_then_is_expected() {
        Outcome outcome = Scene.annexation()
                .in(Forum.UNGA)
                .with(states("AAA"), attendance("AAA", Scene.CHRONIC_ABSENCE - 1))
                .outcome();
        assertThat(outcome.concluded(Absence.class)).isEmpty();
    }

    @Test
    @Fires({"missed-before", "vote-not-cast"})
    @Silent("vote-as-placed")
    void a_state_that_missed_the_last_two_votes_in_the_dispute_stays_away_again() {
        Outcome outcome = Scene.annexation()
                .with(
                        states("AAA"),
                        earlierVote("AAA", 2018, Option.YES, Asked.AS_MUCH),
                        earlierVote("AAA", 2019, Option.ABSENT, Asked.LESS),
                        earlierVote("AAA", 2020, Option.ABSENT, Asked.MORE))
                .outcome();
        assertThat(outcome.concluded(Absence.class))
                .containsExactly(new Absence("AAA", "absence before in the dispute"));
        assertThat(outcome.position("AAA", Instrument.VOTE)).isEqualTo(Option.ABSENT);
    }

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @CsvSource({"ABSENT, ABSENT, YES", "ABSENT, ABSTAIN, ABSENT", "YES, NO, ABSENT"})
    @Fires("vote-as-placed")
    @Silent("missed-before")
    void a_state_that_took_part_in_one_of_the_last_two_votes_is_expected(Option first, Option second, Option last) {
        Outcome outcome = Scene.annexation()
                .with(
                        states("AAA"),
                        earlierVote("AAA", 2018, first, Asked.AS_MUCH),
                        earlierVote("AAA", 2019, second, Asked.AS_MUCH),
                        earlierVote("AAA", 2020, last, Asked.AS_MUCH))
                .outcome();
        assertThat(outcome.concluded(Absence.class)).isEmpty();
    }

    @Test
    @Silent("missed-before")
    void one_vote_missed_is_no_habit_and_neither_is_one_missed_by_each_of_two_states() {
        Outcome outcome = Scene.annexation()
                .with(
                        states("AAA", "BBB"),
                        earlierVote("AAA", 2019, Option.ABSENT, Asked.AS_MUCH),
                        earlierVote("BBB", 2020, Option.ABSENT, Asked.AS_MUCH))
                .outcome();
        assertThat(outcome.concluded(Absence.class)).isEmpty();
    }

    @Test
    @Silent("missed-before")
    void who_stayed_away_from_the_assembly_does_not_stay_away_from_its_seat_in_the_council() {
        Outcome outcome = Scene.annexation()
                .in(Forum.UNSC)
                .with(
                        states("AAA"),
                        greatPower("AAA"),
                        earlierVote("AAA", 2019, Option.ABSENT, Asked.AS_MUCH),
                        earlierVote("AAA", 2020, Option.ABSENT, Asked.AS_MUCH))
                .outcome();
        assertThat(outcome.concluded(Absence.class)).isEmpty();
    }

    @Test
    @Fires("took-part")
    @Silent({"chronic-absence", "cross-pressure"})
    void a_state_that_voted_on_the_matter_last_time_is_there_however_often_it_misses_others() {
        Outcome outcome = Scene.annexation()
                .with(
                        states("AAA"),
                        earlierVote("AAA", 2019, Option.ABSENT, Asked.AS_MUCH),
                        earlierVote("AAA", 2020, Option.ABSTAIN, Asked.LESS),
                        attendance("AAA", Scene.CHRONIC_ABSENCE),
                        torn("AAA", Scene.CROSS_PRESSURE, Scene.CROSS_PRESSURE))
                .outcome();
        assertThat(outcome.concluded(TookPart.class))
                .extracting(TookPart::state)
                .containsExactly("AAA");
        assertThat(outcome.concluded(Absence.class)).isEmpty();
    }

    @Test
    @Fires("chronic-absence")
    @Silent("took-part")
    void a_state_that_voted_on_the_matter_before_but_not_last_time_is_not_vouched_for() {
        Outcome outcome = Scene.annexation()
                .with(
                        states("AAA"),
                        earlierVote("AAA", 2019, Option.YES, Asked.AS_MUCH),
                        earlierVote("AAA", 2020, Option.ABSENT, Asked.AS_MUCH),
                        attendance("AAA", Scene.CHRONIC_ABSENCE))
                .outcome();
        assertThat(outcome.concluded(TookPart.class)).isEmpty();
        assertThat(outcome.concluded(Absence.class)).containsExactly(new Absence("AAA", "chronic absence"));
    }

    @Test
    @Fires({"cross-pressure", "vote-not-cast"})
    @Silent({"vote-as-placed", "chronic-absence"})
    void a_state_that_often_misses_votes_and_is_pressed_from_both_sides_stays_away() {
        Outcome outcome = Scene.annexation()
                .with(
                        states("AAA"),
                        attendance("AAA", Scene.THIN_ATTENDANCE),
                        torn("AAA", Scene.CROSS_PRESSURE, Scene.CROSS_PRESSURE))
                .outcome();
        assertThat(outcome.concluded(Absence.class)).containsExactly(new Absence("AAA", "pressure from both sides"));
        assertThat(outcome.position("AAA", Instrument.VOTE)).isEqualTo(Option.ABSENT);
    }

    @Test
    @Fires("cross-pressure")
    void many_small_reasons_press_as_much_as_a_strong_one() {
        Outcome outcome = Scene.annexation()
                .with(
                        states("AAA"),
                        attendance("AAA", Scene.THIN_ATTENDANCE),
                        torn("AAA", Scene.CROSS_PRESSURE - 500, Scene.CROSS_PRESSURE),
                        leaning("AAA", 500))
                .outcome();
        assertThat(outcome.concluded(Absence.class)).hasSize(1);
    }

    @ParameterizedTest(name = "{0} against, {1} towards")
    @CsvSource({"1499, 5000", "5000, 1499"})
    @Fires("vote-as-placed")
    @Silent("cross-pressure")
    void a_state_that_is_pressed_from_one_side_alone_has_no_reason_to_be_elsewhere(int against, int towards) {
        Outcome outcome = Scene.annexation()
                .with(states("AAA"), attendance("AAA", Scene.THIN_ATTENDANCE), torn("AAA", against, towards))
                .outcome();
        assertThat(outcome.concluded(Absence.class)).isEmpty();
    }

    @Test
    @Silent("cross-pressure")
    void a_state_that_is_usually_there_would_not_be_believed() {
        Outcome outcome = Scene.annexation()
                .with(states("AAA"), attendance("AAA", Scene.THIN_ATTENDANCE - 1), torn("AAA", 5000, 5000))
                .outcome();
        assertThat(outcome.concluded(Absence.class)).isEmpty();
    }

    @Test
    @Silent("cross-pressure")
    void a_seat_in_the_council_is_not_left_empty_under_pressure() {
        Outcome outcome = Scene.annexation()
                .in(Forum.UNSC)
                .with(
                        states("AAA"),
                        greatPower("AAA"),
                        attendance("AAA", Scene.THIN_ATTENDANCE),
                        torn("AAA", 5000, 5000))
                .outcome();
        assertThat(outcome.concluded(Absence.class)).isEmpty();
    }

    @Test
    @Silent("cross-pressure")
    void reasons_that_are_switched_off_or_bear_on_one_measure_alone_press_nobody_on_the_case() {
        Outcome outcome = Scene.annexation()
                .with(
                        states("AAA", "BBB"),
                        attendance("AAA", Scene.THIN_ATTENDANCE),
                        leaning("AAA", 5000),
                        new Push("AAA", "off", "test", Push.CASE, 0, Push.FULL),
                        new Weight("off", Driver.RECORD, -5000, false),
                        attendance("BBB", Scene.THIN_ATTENDANCE),
                        leaning("BBB", 5000),
                        leaningOn(Scene.VOTE, "BBB", -5000))
                .outcome();
        assertThat(outcome.concluded(Absence.class)).isEmpty();
    }
}
