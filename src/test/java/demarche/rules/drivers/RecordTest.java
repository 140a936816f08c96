package demarche.rules.drivers;

import static demarche.rules.support.Facts.conduct;
import static demarche.rules.support.Facts.conductIn;
import static demarche.rules.support.Facts.earlierVote;
import static demarche.rules.support.Facts.leaning;
import static demarche.rules.support.Facts.sanction;
import static demarche.rules.support.Facts.states;
import static demarche.rules.support.Facts.supporter;
import static demarche.rules.support.Facts.supporterOfInitiator;
import static demarche.rules.support.Facts.textOf;
import static demarche.rules.support.Pushed.against;
import static demarche.rules.support.Pushed.towards;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import demarche.reasoning.concept.Line;
import demarche.reasoning.memory.Asked;
import demarche.reasoning.memory.Driver;
import demarche.reasoning.memory.EarlierVote;
import demarche.reasoning.memory.Position;
import demarche.reasoning.memory.Weight;
import demarche.rules.support.Fires;
import demarche.rules.support.Outcome;
import demarche.rules.support.Pushed;
import demarche.rules.support.RuleTest;
import demarche.rules.support.Scene;
import demarche.rules.support.Silent;
import demarche.world.Instrument;
import demarche.world.Option;
import demarche.world.fact.Conduct;
import demarche.world.fact.Sanction;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@RuleTest
class RecordTest {

    @Test
    @Fires({"acting-state", "affected-party"})
    @Silent({"declared-for-target", "declared-for-initiator"})
    void the_acting_state_stands_by_its_act_and_the_affected_party_against_it() {
        Outcome outcome = Scene.annexation().outcome();
        assertThat(outcome.pushes(Scene.INITIATOR)).containsExactly(towards("acting-state", Scene.INITIATOR));
        assertThat(outcome.pushes(Scene.TARGET)).containsExactly(against("affected-party", Scene.TARGET));
    }

    @Test
    @Silent({"acting-state", "affected-party"})
    void declared_supporters_are_no_parties() {
        Outcome outcome = Scene.only(supporter("SUP"), supporterOfInitiator("ALL"));
        assertThat(outcome.pushes("SUP")).isEmpty();
        assertThat(outcome.pushes("ALL")).isEmpty();
    }

    @Test
    @Fires("declared-for-target")
    @Silent("declared-for-initiator")
    void a_declared_supporter_of_the_affected_party_leans_against_the_acting_state() {
        Outcome outcome = Scene.annexation().with(supporter("SUP")).outcome();
        assertThat(outcome.pushes("SUP")).containsExactly(against("declared-for-target", Scene.TARGET));
    }

    @Test
    @Fires("declared-for-initiator")
    @Silent("declared-for-target")
    void a_declared_supporter_of_the_acting_state_leans_towards_it() {
        Outcome outcome = Scene.annexation().with(supporterOfInitiator("ALL")).outcome();
        assertThat(outcome.pushes("ALL")).containsExactly(towards("declared-for-initiator", Scene.INITIATOR));
    }

    @Test
    @Fires("sanctions-already-imposed")
    void sanctions_imposed_on_the_acting_state_in_the_dispute_lean_against_it() {
        Outcome outcome = Scene.annexation()
                .with(conduct("AAA", Conduct.Act.SANCTIONS_IMPOSED, Scene.INITIATOR))
                .outcome();
        assertThat(outcome.pushes("AAA")).containsExactly(against("sanctions-already-imposed", Scene.INITIATOR));
    }

    @Test
    @Silent("sanctions-already-imposed")
    void sanctions_imposed_in_another_dispute_are_not_on_this_record() {
        Outcome outcome = Scene.annexation()
                .with(conductIn("another-dispute", "AAA", Conduct.Act.SANCTIONS_IMPOSED, Scene.INITIATOR))
                .outcome();
        assertThat(outcome.pushes("AAA")).isEmpty();
    }

    @Test
    @Silent("sanctions-already-imposed")
    void sanctions_imposed_on_the_affected_party_do_not_lean_against_the_acting_state() {
        Outcome outcome = Scene.annexation()
                .with(conduct("AAA", Conduct.Act.SANCTIONS_IMPOSED, Scene.TARGET))
                .outcome();
        assertThat(outcome.pushes("AAA")).isEmpty();
    }

    @Test
    @Silent({"sanctions-already-imposed", "aid-given-to-target", "diplomats-expelled"})
    void the_record_of_a_declared_supporter_adds_nothing_to_its_declaration() {
        Outcome outcome = Scene.bombardment()
                .with(
                        states("SUP"),
                        supporter("SUP"),
                        conduct("SUP", Conduct.Act.SANCTIONS_IMPOSED, Scene.INITIATOR),
                        conduct("SUP", Conduct.Act.DIPLOMATS_EXPELLED, Scene.INITIATOR),
                        conduct("SUP", Conduct.Act.ARMS_SUPPLIED, Scene.TARGET))
                .outcome();
        assertThat(outcome.pushes("SUP")).containsExactly(against("declared-for-target", Scene.TARGET));
    }

    @Test
    @Fires("diplomats-expelled")
    void expelling_diplomats_of_the_acting_state_leans_against_it() {
        Outcome outcome = Scene.bombardment()
                .with(states("AAA"), conduct("AAA", Conduct.Act.DIPLOMATS_EXPELLED, Scene.INITIATOR))
                .outcome();
        assertThat(outcome.pushes("AAA")).containsExactly(against("diplomats-expelled", Scene.INITIATOR));
    }

    @Test
    @Fires("diplomats-expelled")
    void having_diplomats_expelled_by_the_acting_state_leans_against_it_and_tit_for_tat_counts_once() {
        Outcome outcome = Scene.bombardment()
                .with(
                        states("AAA", "BBB"),
                        conduct(Scene.INITIATOR, Conduct.Act.DIPLOMATS_EXPELLED, "AAA"),
                        conduct(Scene.INITIATOR, Conduct.Act.DIPLOMATS_EXPELLED, "BBB"),
                        conduct("BBB", Conduct.Act.DIPLOMATS_EXPELLED, Scene.INITIATOR))
                .outcome();
        assertThat(outcome.pushes("AAA")).containsExactly(against("diplomats-expelled", Scene.INITIATOR));
        assertThat(outcome.pushes("BBB")).containsExactly(against("diplomats-expelled", Scene.INITIATOR));
    }

    @Test
    @Silent("diplomats-expelled")
    void severing_relations_is_on_record_under_another_name() {
        Outcome outcome = Scene.bombardment()
                .with(states("AAA"), conduct("AAA", Conduct.Act.RELATIONS_SEVERED, Scene.INITIATOR))
                .outcome();
        assertThat(outcome.pushes("AAA")).isEmpty();
    }

    @Test
    @Silent("diplomats-expelled")
    void expulsions_between_two_third_states_are_no_quarrel_with_the_acting_state() {
        Outcome outcome = Scene.bombardment()
                .with(states("AAA", "BBB"), conduct("AAA", Conduct.Act.DIPLOMATS_EXPELLED, "BBB"))
                .outcome();
        assertThat(outcome.statesPushedBy("diplomats-expelled")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"ARMS_SUPPLIED", "NON_LETHAL_AID_SUPPLIED"})
    @Fires("aid-given-to-target")
    void aid_given_to_the_affected_party_in_the_dispute_leans_against_the_acting_state(Conduct.Act aid) {
        Outcome outcome =
                Scene.annexation().with(conduct("AAA", aid, Scene.TARGET)).outcome();
        assertThat(outcome.pushes("AAA")).containsExactly(against("aid-given-to-target", Scene.TARGET));
    }

    @Test
    @Silent("aid-given-to-target")
    void arms_supplied_to_the_acting_state_are_no_aid_to_the_affected_party() {
        Outcome outcome = Scene.annexation()
                .with(conduct("AAA", Conduct.Act.ARMS_SUPPLIED, Scene.INITIATOR))
                .outcome();
        assertThat(outcome.pushes("AAA")).isEmpty();
    }

    @Test
    @Fires("entity-recognised")
    @Silent("recognition-refused")
    void an_entity_once_recognised_leans_towards_recognising_more_and_on_nothing_else() {
        Outcome outcome = Scene.annexation()
                .with(conduct("AAA", Conduct.Act.ENTITY_RECOGNISED, Scene.TARGET))
                .outcome();
        assertThat(outcome.pushes("AAA"))
                .containsExactly(towards("entity-recognised", Scene.INITIATOR).on("recognition"));
    }

    @Test
    @Fires("recognition-refused")
    @Silent("entity-recognised")
    void a_recognition_once_refused_will_be_refused_again_and_moves_nothing_else() {
        Outcome outcome = Scene.annexation()
                .with(conduct("AAA", Conduct.Act.RECOGNITION_REFUSED, Scene.TARGET))
                .outcome();
        assertThat(outcome.pushes("AAA"))
                .containsExactly(against("recognition-refused", Scene.INITIATOR).on("recognition"));
    }

    @Test
    @Silent({"entity-recognised", "recognition-refused"})
    void what_was_recognised_or_refused_in_another_dispute_is_not_on_this_record() {
        Outcome outcome = Scene.annexation()
                .with(
                        conductIn("another-dispute", "AAA", Conduct.Act.ENTITY_RECOGNISED, Scene.TARGET),
                        conductIn("another-dispute", "BBB", Conduct.Act.RECOGNITION_REFUSED, Scene.TARGET))
                .outcome();
        assertThat(outcome.pushes("AAA")).isEmpty();
        assertThat(outcome.pushes("BBB")).isEmpty();
    }

    @Test
    @Silent("diplomats-expelled")
    void expulsions_in_another_dispute_are_not_on_this_record() {
        Outcome outcome = Scene.bombardment()
                .with(
                        states("AAA"),
                        conductIn("another-dispute", "AAA", Conduct.Act.DIPLOMATS_EXPELLED, Scene.INITIATOR))
                .outcome();
        assertThat(outcome.pushes("AAA")).isEmpty();
    }

    @Test
    @Fires("diplomats-expelled")
    void an_expulsion_moves_neither_the_acting_state_nor_a_bystander() {
        Outcome outcome = Scene.bombardment()
                .with(
                        states("AAA", "BBB", Scene.INITIATOR),
                        conduct("AAA", Conduct.Act.DIPLOMATS_EXPELLED, Scene.INITIATOR))
                .outcome();
        assertThat(outcome.statesPushedBy("diplomats-expelled")).containsExactly("AAA");
    }

    @Test
    @Silent("aid-given-to-target")
    void aid_given_in_another_dispute_is_not_on_this_record() {
        Outcome outcome = Scene.annexation()
                .with(conductIn("another-dispute", "AAA", Conduct.Act.ARMS_SUPPLIED, Scene.TARGET))
                .outcome();
        assertThat(outcome.pushes("AAA")).isEmpty();
    }

    @Test
    @Silent({"entity-recognised", "recognition-refused"})
    void what_the_acting_state_itself_recognised_or_refused_adds_nothing_to_its_act() {
        Outcome outcome = Scene.annexation()
                .with(
                        conduct(Scene.INITIATOR, Conduct.Act.ENTITY_RECOGNISED, Scene.TARGET),
                        conduct(Scene.INITIATOR, Conduct.Act.RECOGNITION_REFUSED, Scene.TARGET))
                .outcome();
        assertThat(outcome.pushes(Scene.INITIATOR)).containsExactly(towards("acting-state", Scene.INITIATOR));
    }

    @Test
    @Fires("sanctions-kept")
    @Silent("sanctions-already-imposed")
    void sanctions_kept_on_the_acting_state_push_on_sanctions_alone() {
        Outcome outcome = Scene.annexation()
                .with(
                        states("AAA"),
                        sanction("AAA", Scene.INITIATOR, Sanction.Kind.TRAVEL),
                        sanction("AAA", Scene.INITIATOR, Sanction.Kind.TRADE))
                .outcome();
        assertThat(outcome.pushes("AAA"))
                .contains(against("sanctions-kept", Scene.INITIATOR).on("sanctions"))
                .filteredOn(pushed -> pushed.rule().equals("sanctions-kept"))
                .hasSize(1);
    }

    @Test
    @Fires("sanctions-already-imposed")
    @Silent("sanctions-kept")
    void sanctions_imposed_in_the_crisis_are_not_counted_twice() {
        Outcome outcome = Scene.annexation()
                .with(
                        states("AAA"),
                        sanction("AAA", Scene.INITIATOR, Sanction.Kind.TRADE),
                        conduct("AAA", Conduct.Act.SANCTIONS_IMPOSED, Scene.INITIATOR))
                .outcome();
        assertThat(outcome.statesPushedBy("sanctions-kept")).isEmpty();
    }

    @Test
    @Silent("sanctions-kept")
    void sanctions_kept_on_another_state_and_those_of_a_declared_supporter_push_nobody() {
        Outcome outcome = Scene.annexation()
                .with(
                        states("AAA", "SUP"),
                        supporter("SUP"),
                        sanction("AAA", "BBB", Sanction.Kind.TRADE),
                        sanction("SUP", Scene.INITIATOR, Sanction.Kind.TRADE))
                .outcome();
        assertThat(outcome.statesPushedBy("sanctions-kept")).isEmpty();
    }

    @Test
    @Fires("answered-before")
    @Silent({"sided-before", "answered-less-before"})
    void a_line_against_the_acting_state_leans_against_it() {
        Outcome outcome = Scene.annexation()
                .with(
                        new Line("AAA", Option.YES, textOf(2019)),
                        earlierVote("AAA", 2019, Option.YES, Asked.AS_MUCH),
                        earlierVote("AAA", 2020, Option.YES, Asked.LESS))
                .outcome();
        assertThat(outcome.pushes("AAA"))
                .containsExactly(against("answered-before", textOf(2019)).on(Scene.VOTE));
    }

    @Test
    @Fires("sided-before")
    @Silent({"answered-before", "sided-on-more-before"})
    void a_line_with_the_acting_state_leans_towards_it() {
        Outcome outcome = Scene.annexation()
                .with(
                        new Line("AAA", Option.NO, textOf(2019)),
                        earlierVote("AAA", 2019, Option.NO, Asked.AS_MUCH),
                        earlierVote("AAA", 2020, Option.NO, Asked.MORE))
                .outcome();
        assertThat(outcome.pushes("AAA"))
                .containsExactly(towards("sided-before", textOf(2019)).on(Scene.VOTE));
    }

    @Test
    @Silent({"answered-before", "sided-before"})
    void a_line_between_the_two_leans_neither_way() {
        assertThat(line(Option.ABSTAIN, Scene.annexation()).pushes("AAA")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"AS_MUCH", "MORE"})
    @Fires("answered-before")
    @Silent("answered-less-before")
    void a_state_that_voted_against_the_acting_state_on_a_text_that_asked_as_much_does_so_again(Asked asked) {
        assertThat(record(earlierVote("AAA", 2020, Option.YES, asked)).pushes("AAA"))
                .containsExactly(against("answered-before", textOf(2020)).on(Scene.VOTE));
    }

    @Test
    @Fires("answered-less-before")
    @Silent({"answered-before", "sided-on-more-before"})
    void a_state_that_voted_against_the_acting_state_on_a_text_that_asked_less_has_begun_to_take_a_side() {
        assertThat(record(earlierVote("AAA", 2020, Option.YES, Asked.LESS)).pushes("AAA"))
                .containsExactly(against("answered-less-before", textOf(2020)).on(Scene.VOTE));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"AS_MUCH", "LESS"})
    @Fires("sided-before")
    @Silent("sided-on-more-before")
    void a_state_that_voted_with_the_acting_state_on_a_text_that_asked_no_more_does_so_again(Asked asked) {
        assertThat(record(earlierVote("AAA", 2020, Option.NO, asked)).pushes("AAA"))
                .containsExactly(towards("sided-before", textOf(2020)).on(Scene.VOTE));
    }

    @Test
    @Fires("sided-on-more-before")
    @Silent("sided-before")
    void a_state_that_voted_with_the_acting_state_when_more_was_asked_leans_towards_it() {
        assertThat(record(earlierVote("AAA", 2020, Option.NO, Asked.MORE)).pushes("AAA"))
                .containsExactly(towards("sided-on-more-before", textOf(2020)).on(Scene.VOTE));
    }

    @Test
    @Silent({"answered-less-before", "sided-on-more-before"})
    void a_yes_to_more_or_a_no_to_less_is_a_line_and_told_by_it_alone() {
        Outcome outcome = record(
                earlierVote("AAA", 2020, Option.YES, Asked.MORE), earlierVote("BBB", 2020, Option.NO, Asked.LESS));
        assertThat(outcome.pushes("AAA"))
                .containsExactly(against("answered-before", textOf(2020)).on(Scene.VOTE));
        assertThat(outcome.pushes("BBB"))
                .containsExactly(towards("sided-before", textOf(2020)).on(Scene.VOTE));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Asked.class)
    @Silent({"answered-before", "answered-less-before", "sided-before", "sided-on-more-before"})
    void an_abstention_leans_neither_way(Asked asked) {
        assertThat(record(earlierVote("AAA", 2020, Option.ABSTAIN, asked)).pushes("AAA"))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Asked.class)
    @Silent({"answered-before", "answered-less-before", "sided-before", "sided-on-more-before"})
    void a_vote_that_was_missed_is_no_line_to_defend(Asked asked) {
        assertThat(record(earlierVote("AAA", 2020, Option.ABSENT, asked)).pushes("AAA"))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "YES, AS_MUCH, answered-before",
        "YES, LESS, answered-less-before",
        "NO, AS_MUCH, sided-before",
        "NO, MORE, sided-on-more-before"
    })
    void what_was_held_year_after_year_counts_once_by_its_latest_vote(Option answer, Asked asked, String rule) {
        Outcome outcome = record(
                earlierVote("AAA", 2018, answer, asked),
                earlierVote("AAA", 2019, answer, asked),
                earlierVote("AAA", 2020, answer, asked));
        assertThat(outcome.pushes("AAA"))
                .extracting(Pushed::rule, Pushed::counterpart)
                .containsExactly(tuple(rule, textOf(2020)));
    }

    @Test
    @Fires("answered-less-before")
    @Silent("sided-on-more-before")
    void a_missed_vote_takes_nothing_from_the_yes_before_it() {
        Outcome outcome = record(
                earlierVote("AAA", 2019, Option.YES, Asked.LESS), earlierVote("AAA", 2020, Option.ABSENT, Asked.LESS));
        assertThat(outcome.pushes("AAA"))
                .containsExactly(against("answered-less-before", textOf(2019)).on(Scene.VOTE));
    }

    @Test
    @Fires("sided-on-more-before")
    @Silent("answered-less-before")
    void a_missed_vote_takes_nothing_from_the_no_before_it() {
        Outcome outcome = record(
                earlierVote("AAA", 2019, Option.NO, Asked.MORE), earlierVote("AAA", 2020, Option.ABSENT, Asked.MORE));
        assertThat(outcome.pushes("AAA"))
                .containsExactly(towards("sided-on-more-before", textOf(2019)).on(Scene.VOTE));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"ABSTAIN", "NO"})
    @Silent("answered-less-before")
    void who_no_longer_says_yes_to_less_has_taken_no_side(Option since) {
        Outcome outcome =
                record(earlierVote("AAA", 2019, Option.YES, Asked.LESS), earlierVote("AAA", 2020, since, Asked.LESS));
        assertThat(outcome.statesPushedBy("answered-less-before")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"ABSTAIN", "YES"})
    @Silent("sided-on-more-before")
    void who_no_longer_says_no_to_more_has_left_the_side_of_the_acting_state(Option since) {
        Outcome outcome =
                record(earlierVote("AAA", 2019, Option.NO, Asked.MORE), earlierVote("AAA", 2020, since, Asked.MORE));
        assertThat(outcome.statesPushedBy("sided-on-more-before")).isEmpty();
    }

    @Test
    @Fires({"answered-less-before", "sided-on-more-before"})
    @Silent({"answered-before", "sided-before"})
    void a_yes_to_less_and_a_no_to_more_are_two_reasons_and_no_line() {
        Outcome outcome = record(
                earlierVote("AAA", 2019, Option.NO, Asked.MORE), earlierVote("AAA", 2020, Option.YES, Asked.LESS));
        assertThat(outcome.pushes("AAA"))
                .containsExactlyInAnyOrder(
                        against("answered-less-before", textOf(2020)).on(Scene.VOTE),
                        towards("sided-on-more-before", textOf(2019)).on(Scene.VOTE));
    }

    @Test
    @Fires({"answered-before", "sided-before"})
    void what_another_state_votes_since_takes_nothing_from_ones_own_line() {
        Outcome outcome = record(
                earlierVote("AAA", 2019, Option.YES, Asked.AS_MUCH),
                earlierVote("BBB", 2020, Option.NO, Asked.AS_MUCH));
        assertThat(outcome.pushes("AAA"))
                .containsExactly(against("answered-before", textOf(2019)).on(Scene.VOTE));
        assertThat(outcome.pushes("BBB"))
                .containsExactly(towards("sided-before", textOf(2020)).on(Scene.VOTE));
    }

    @ParameterizedTest(name = "a stance of {0}")
    @ValueSource(ints = {Scene.UNDECIDED, Scene.FIRMLY_TOWARDS})
    @Fires("keeps-line-against")
    @Silent({"keeps-abstaining-from-yes", "keeps-abstaining-from-no", "keeps-line-with"})
    void a_state_whose_other_reasons_would_have_it_say_less_keeps_to_its_line_against_the_acting_state(int stance) {
        Outcome outcome = line(Option.YES, Scene.bombardment().with(states("AAA"), leaning("AAA", stance)));
        assertThat(outcome.pushes("AAA"))
                .containsExactlyInAnyOrder(
                        against("answered-before", textOf(2020)).on(Scene.VOTE),
                        against("keeps-line-against", textOf(2020))
                                .on(Scene.VOTE)
                                .inRound(1),
                        against("keeps-line-against", textOf(2020))
                                .on(Scene.VOTE)
                                .inRound(2));
    }

    @Test
    @Fires("keeps-abstaining-from-yes")
    @Silent({"keeps-line-against", "keeps-abstaining-from-no", "keeps-line-with"})
    void a_state_whose_other_reasons_would_have_it_say_yes_keeps_to_its_abstention() {
        Outcome outcome =
                line(Option.ABSTAIN, Scene.bombardment().with(states("AAA"), leaning("AAA", Scene.FIRMLY_AGAINST)));
        assertThat(outcome.pushes("AAA"))
                .containsExactlyInAnyOrder(
                        towards("keeps-abstaining-from-yes", textOf(2020))
                                .on(Scene.VOTE)
                                .inRound(1),
                        towards("keeps-abstaining-from-yes", textOf(2020))
                                .on(Scene.VOTE)
                                .inRound(2));
    }

    @Test
    @Fires("keeps-abstaining-from-no")
    @Silent({"keeps-line-against", "keeps-abstaining-from-yes", "keeps-line-with"})
    void a_state_whose_other_reasons_would_have_it_say_no_keeps_to_its_abstention() {
        Outcome outcome =
                line(Option.ABSTAIN, Scene.bombardment().with(states("AAA"), leaning("AAA", Scene.FIRMLY_TOWARDS)));
        assertThat(outcome.pushes("AAA"))
                .containsExactlyInAnyOrder(
                        against("keeps-abstaining-from-no", textOf(2020))
                                .on(Scene.VOTE)
                                .inRound(1),
                        against("keeps-abstaining-from-no", textOf(2020))
                                .on(Scene.VOTE)
                                .inRound(2));
    }

    @ParameterizedTest(name = "a stance of {0}")
    @ValueSource(ints = {Scene.UNDECIDED, Scene.FIRMLY_AGAINST})
    @Fires("keeps-line-with")
    @Silent({"keeps-line-against", "keeps-abstaining-from-yes", "keeps-abstaining-from-no"})
    void a_state_whose_other_reasons_would_have_it_leave_the_acting_state_keeps_to_its_line_with_it(int stance) {
        Outcome outcome = line(Option.NO, Scene.bombardment().with(states("AAA"), leaning("AAA", stance)));
        assertThat(outcome.pushes("AAA"))
                .containsExactlyInAnyOrder(
                        towards("sided-before", textOf(2020)).on(Scene.VOTE),
                        towards("keeps-line-with", textOf(2020)).on(Scene.VOTE).inRound(1),
                        towards("keeps-line-with", textOf(2020)).on(Scene.VOTE).inRound(2));
    }

    @ParameterizedTest(name = "{0}, a stance of {1}")
    @CsvSource({"YES, 5000", "ABSTAIN, 0", "NO, -5000"})
    @Silent({"keeps-line-against", "keeps-abstaining-from-yes", "keeps-abstaining-from-no", "keeps-line-with"})
    void a_state_whose_other_reasons_keep_it_to_its_line_needs_no_further_one(Option option, int stance) {
        Outcome outcome = line(option, Scene.bombardment().with(states("AAA"), leaning("AAA", stance)));
        assertThat(outcome.position("AAA", Instrument.VOTE)).isEqualTo(option);
        assertThat(outcome.pushes("AAA")).allMatch(pushed -> pushed.round() == 0);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"YES", "ABSTAIN", "NO"})
    @Silent({"keeps-line-against", "keeps-abstaining-from-yes", "keeps-abstaining-from-no", "keeps-line-with"})
    void a_state_that_is_not_there_keeps_to_nothing(Option option) {
        Outcome outcome = line(
                option, Scene.bombardment().with(new Position("AAA", Scene.VOTE, Instrument.VOTE, 0, Option.ABSENT)));
        assertThat(outcome.pushes("AAA")).allMatch(pushed -> pushed.round() == 0);
    }

    @ParameterizedTest(name = "{0}, though {1}")
    @CsvSource({"YES, NO", "ABSTAIN, YES", "ABSTAIN, NO", "NO, YES"})
    @Silent({"keeps-line-against", "keeps-abstaining-from-yes", "keeps-abstaining-from-no", "keeps-line-with"})
    void where_another_state_or_a_later_round_places_a_vote_calls_no_line_in_question(Option option, Option other) {
        Outcome outcome = line(
                option,
                Scene.bombardment()
                        .with(
                                new Position("BBB", Scene.VOTE, Instrument.VOTE, 0, other),
                                new Position("AAA", Scene.VOTE, Instrument.VOTE, Scene.LAST_ROUND, other)));
        assertThat(outcome.pushes("AAA")).allMatch(pushed -> pushed.round() == 0);
    }

    @ParameterizedTest(name = "{0}, though {1}")
    @CsvSource({"YES, NO", "ABSTAIN, YES", "ABSTAIN, NO", "NO, YES"})
    @Silent({"keeps-line-against", "keeps-abstaining-from-yes", "keeps-abstaining-from-no", "keeps-line-with"})
    void a_vote_on_a_text_in_favour_of_the_acting_state_is_not_measured_by_a_line_against_it(
            Option option, Option other) {
        Outcome outcome = line(
                option,
                Scene.bombardment()
                        .favouringTheActingState()
                        .with(new Position("AAA", Scene.VOTE, Instrument.VOTE, 0, other)));
        assertThat(outcome.pushes("AAA")).allMatch(pushed -> pushed.round() == 0);
    }

    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource({
        "YES, keeps-line-against, 0, 2000",
        "ABSTAIN, keeps-abstaining-from-yes, 1500, -1000",
        "ABSTAIN, keeps-abstaining-from-no, -1500, 1000",
        "NO, keeps-line-with, 0, -2000"
    })
    void a_line_is_kept_from_the_second_round_on_and_not_given_up_for_having_been_kept(
            Option option, String rule, int stance, int weight) {
        Outcome outcome = line(
                option,
                Scene.bombardment()
                        .with(states("AAA"), leaning("AAA", stance), new Weight(rule, Driver.RECORD, weight, true)));
        assertThat(outcome.standing("AAA", Scene.VOTE, 0).milli()).isEqualTo(stance);
        assertThat(outcome.standing("AAA", Scene.VOTE, 1).milli()).isEqualTo(stance + weight);
        assertThat(outcome.standing("AAA", Scene.VOTE, 2).milli()).isEqualTo(stance + weight);
        assertThat(outcome.position("AAA", Instrument.VOTE)).isEqualTo(option);
    }

    @Test
    @Fires("keeps-line-against")
    void a_line_gives_way_where_other_reasons_weigh_more() {
        Outcome outcome = line(
                Option.YES,
                Scene.bombardment()
                        .with(
                                states("AAA"),
                                leaning("AAA", Scene.FIRMLY_TOWARDS),
                                new Weight("keeps-line-against", Driver.RECORD, 1000, true)));
        assertThat(outcome.position("AAA", Instrument.VOTE)).isEqualTo(Option.NO);
    }

    private static Outcome line(Option option, Scene scene) {
        return scene.with(new Line("AAA", option, textOf(2020))).outcome();
    }

    private static Outcome record(EarlierVote... votes) {
        return Scene.annexation().with(List.of(votes)).outcome();
    }
}
