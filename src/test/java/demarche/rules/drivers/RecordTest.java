package demarche.rules.drivers;

import static demarche.rules.support.Facts.conduct;
import static demarche.rules.support.Facts.conductIn;
import static demarche.rules.support.Facts.earlierVote;
import static demarche.rules.support.Facts.sanction;
import static demarche.rules.support.Facts.states;
import static demarche.rules.support.Facts.supporter;
import static demarche.rules.support.Facts.supporterOfInitiator;
import static demarche.rules.support.Facts.textOf;
import static demarche.rules.support.Pushed.against;
import static demarche.rules.support.Pushed.towards;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import demarche.crisis.Option;
import demarche.reasoning.memory.Asked;
import demarche.reasoning.memory.EarlierVote;
import demarche.rules.support.Fires;
import demarche.rules.support.Outcome;
import demarche.rules.support.Pushed;
import demarche.rules.support.RuleTest;
import demarche.rules.support.Scene;
import demarche.rules.support.Silent;
import demarche.world.fact.ConductAct;
import demarche.world.fact.SanctionKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

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
                .with(conduct("AAA", ConductAct.SANCTIONS_IMPOSED, Scene.INITIATOR))
                .outcome();
        assertThat(outcome.pushes("AAA")).containsExactly(against("sanctions-already-imposed", Scene.INITIATOR));
    }

    @Test
    @Silent("sanctions-already-imposed")
    void sanctions_imposed_in_another_dispute_are_not_on_this_record() {
        Outcome outcome = Scene.annexation()
                .with(conductIn("another-dispute", "AAA", ConductAct.SANCTIONS_IMPOSED, Scene.INITIATOR))
                .outcome();
        assertThat(outcome.pushes("AAA")).isEmpty();
    }

    @Test
    @Silent("sanctions-already-imposed")
    void sanctions_imposed_on_the_affected_party_do_not_lean_against_the_acting_state() {
        Outcome outcome = Scene.annexation()
                .with(conduct("AAA", ConductAct.SANCTIONS_IMPOSED, Scene.TARGET))
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
                        conduct("SUP", ConductAct.SANCTIONS_IMPOSED, Scene.INITIATOR),
                        conduct("SUP", ConductAct.DIPLOMATS_EXPELLED, Scene.INITIATOR),
                        conduct("SUP", ConductAct.ARMS_SUPPLIED, Scene.TARGET))
                .outcome();
        assertThat(outcome.pushes("SUP")).containsExactly(against("declared-for-target", Scene.TARGET));
    }

    @Test
    @Fires("diplomats-expelled")
    void expelling_diplomats_of_the_acting_state_leans_against_it() {
        Outcome outcome = Scene.bombardment()
                .with(states("AAA"), conduct("AAA", ConductAct.DIPLOMATS_EXPELLED, Scene.INITIATOR))
                .outcome();
        assertThat(outcome.pushes("AAA")).containsExactly(against("diplomats-expelled", Scene.INITIATOR));
    }

    @Test
    @Fires("diplomats-expelled")
    void having_diplomats_expelled_by_the_acting_state_leans_against_it_and_tit_for_tat_counts_once() {
        Outcome outcome = Scene.bombardment()
                .with(
                        states("AAA", "BBB"),
                        conduct(Scene.INITIATOR, ConductAct.DIPLOMATS_EXPELLED, "AAA"),
                        conduct(Scene.INITIATOR, ConductAct.DIPLOMATS_EXPELLED, "BBB"),
                        conduct("BBB", ConductAct.DIPLOMATS_EXPELLED, Scene.INITIATOR))
                .outcome();
        assertThat(outcome.pushes("AAA")).containsExactly(against("diplomats-expelled", Scene.INITIATOR));
        assertThat(outcome.pushes("BBB")).containsExactly(against("diplomats-expelled", Scene.INITIATOR));
    }

    @Test
    @Silent("diplomats-expelled")
    void severing_relations_is_on_record_under_another_name() {
        Outcome outcome = Scene.bombardment()
                .with(states("AAA"), conduct("AAA", ConductAct.RELATIONS_SEVERED, Scene.INITIATOR))
                .outcome();
        assertThat(outcome.pushes("AAA")).isEmpty();
    }

    @Test
    @Silent("diplomats-expelled")
    void expulsions_between_two_third_states_are_no_quarrel_with_the_acting_state() {
        Outcome outcome = Scene.bombardment()
                .with(states("AAA", "BBB"), conduct("AAA", ConductAct.DIPLOMATS_EXPELLED, "BBB"))
                .outcome();
        assertThat(outcome.statesPushedBy("diplomats-expelled")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"ARMS_SUPPLIED", "NON_LETHAL_AID_SUPPLIED"})
    @Fires("aid-given-to-target")
    void aid_given_to_the_affected_party_in_the_dispute_leans_against_the_acting_state(ConductAct aid) {
        Outcome outcome =
                Scene.annexation().with(conduct("AAA", aid, Scene.TARGET)).outcome();
        assertThat(outcome.pushes("AAA")).containsExactly(against("aid-given-to-target", Scene.TARGET));
    }

    @Test
    @Silent("aid-given-to-target")
    void arms_supplied_to_the_acting_state_are_no_aid_to_the_affected_party() {
        Outcome outcome = Scene.annexation()
                .with(conduct("AAA", ConductAct.ARMS_SUPPLIED, Scene.INITIATOR))
                .outcome();
        assertThat(outcome.pushes("AAA")).isEmpty();
    }

    @Test
    @Fires("entity-recognised")
    @Silent("recognition-refused")
    void an_entity_once_recognised_leans_towards_recognising_more_and_on_nothing_else() {
        Outcome outcome = Scene.annexation()
                .with(conduct("AAA", ConductAct.ENTITY_RECOGNISED, Scene.TARGET))
                .outcome();
        assertThat(outcome.pushes("AAA"))
                .containsExactly(towards("entity-recognised", Scene.INITIATOR).on("recognition"));
    }

    @Test
    @Fires("recognition-refused")
    @Silent("entity-recognised")
    void a_recognition_once_refused_will_be_refused_again_and_moves_nothing_else() {
        Outcome outcome = Scene.annexation()
                .with(conduct("AAA", ConductAct.RECOGNITION_REFUSED, Scene.TARGET))
                .outcome();
        assertThat(outcome.pushes("AAA"))
                .containsExactly(against("recognition-refused", Scene.INITIATOR).on("recognition"));
    }

    @Test
    @Silent({"entity-recognised", "recognition-refused"})
    void what_was_recognised_or_refused_in_another_dispute_is_not_on_this_record() {
        Outcome outcome = Scene.annexation()
                .with(
                        conductIn("another-dispute", "AAA", ConductAct.ENTITY_RECOGNISED, Scene.TARGET),
                        conductIn("another-dispute", "BBB", ConductAct.RECOGNITION_REFUSED, Scene.TARGET))
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
                        conductIn("another-dispute", "AAA", ConductAct.DIPLOMATS_EXPELLED, Scene.INITIATOR))
                .outcome();
        assertThat(outcome.pushes("AAA")).isEmpty();
    }

    @Test
    @Fires("diplomats-expelled")
    void an_expulsion_moves_neither_the_acting_state_nor_a_bystander() {
        Outcome outcome = Scene.bombardment()
                .with(
                        states("AAA", "BBB", Scene.INITIATOR),
                        conduct("AAA", ConductAct.DIPLOMATS_EXPELLED, Scene.INITIATOR))
                .outcome();
        assertThat(outcome.statesPushedBy("diplomats-expelled")).containsExactly("AAA");
    }

    @Test
    @Silent("aid-given-to-target")
    void aid_given_in_another_dispute_is_not_on_this_record() {
        Outcome outcome = Scene.annexation()
                .with(conductIn("another-dispute", "AAA", ConductAct.ARMS_SUPPLIED, Scene.TARGET))
                .outcome();
        assertThat(outcome.pushes("AAA")).isEmpty();
    }

    @Test
    @Silent({"entity-recognised", "recognition-refused"})
    void what_the_acting_state_itself_recognised_or_refused_adds_nothing_to_its_act() {
        Outcome outcome = Scene.annexation()
                .with(
                        conduct(Scene.INITIATOR, ConductAct.ENTITY_RECOGNISED, Scene.TARGET),
                        conduct(Scene.INITIATOR, ConductAct.RECOGNITION_REFUSED, Scene.TARGET))
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
                        sanction("AAA", Scene.INITIATOR, SanctionKind.TRAVEL),
                        sanction("AAA", Scene.INITIATOR, SanctionKind.TRADE))
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
                        sanction("AAA", Scene.INITIATOR, SanctionKind.TRADE),
                        conduct("AAA", ConductAct.SANCTIONS_IMPOSED, Scene.INITIATOR))
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
                        sanction("AAA", "BBB", SanctionKind.TRADE),
                        sanction("SUP", Scene.INITIATOR, SanctionKind.TRADE))
                .outcome();
        assertThat(outcome.statesPushedBy("sanctions-kept")).isEmpty();
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
    @Fires("held-back-before")
    @Silent({"answered-before", "answered-less-before", "sided-before"})
    void a_state_that_abstained_on_a_text_that_asked_no_more_holds_back_again(Asked asked) {
        assertThat(record(earlierVote("AAA", 2020, Option.ABSTAIN, asked)).pushes("AAA"))
                .containsExactly(towards("held-back-before", textOf(2020)).on(Scene.VOTE));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"AS_MUCH", "LESS"})
    @Fires("sided-before")
    @Silent({"held-back-before", "sided-on-more-before"})
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
    @Silent("held-back-before")
    void an_abstention_when_more_was_asked_says_nothing_of_a_text_that_asks_less() {
        assertThat(record(earlierVote("AAA", 2020, Option.ABSTAIN, Asked.MORE)).pushes("AAA"))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Asked.class)
    @Silent({"answered-before", "answered-less-before", "held-back-before", "sided-before", "sided-on-more-before"})
    void a_vote_that_was_missed_is_no_line_to_defend(Asked asked) {
        assertThat(record(earlierVote("AAA", 2020, Option.ABSENT, asked)).pushes("AAA"))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "YES, AS_MUCH, answered-before",
        "YES, LESS, answered-less-before",
        "ABSTAIN, AS_MUCH, held-back-before",
        "NO, AS_MUCH, sided-before",
        "NO, MORE, sided-on-more-before"
    })
    void a_line_that_was_held_year_after_year_counts_once_by_its_latest_vote(Option answer, Asked asked, String rule) {
        Outcome outcome = record(
                earlierVote("AAA", 2018, answer, asked),
                earlierVote("AAA", 2019, answer, asked),
                earlierVote("AAA", 2020, answer, asked));
        assertThat(outcome.pushes("AAA"))
                .extracting(Pushed::rule, Pushed::counterpart)
                .containsExactly(tuple(rule, textOf(2020)));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"AS_MUCH", "LESS"})
    @Fires("held-back-before")
    @Silent({"answered-before", "answered-less-before"})
    void who_has_held_back_since_has_left_the_line_of_its_yes(Asked asked) {
        Outcome outcome = record(
                earlierVote("AAA", 2018, Option.YES, Asked.LESS),
                earlierVote("AAA", 2019, Option.YES, Asked.AS_MUCH),
                earlierVote("AAA", 2020, Option.ABSTAIN, asked));
        assertThat(outcome.pushes("AAA"))
                .containsExactly(towards("held-back-before", textOf(2020)).on(Scene.VOTE));
    }

    @Test
    @Fires("answered-before")
    @Silent("held-back-before")
    void a_yes_holds_though_the_state_would_not_go_further_since() {
        Outcome outcome = record(
                earlierVote("AAA", 2019, Option.YES, Asked.AS_MUCH),
                earlierVote("AAA", 2020, Option.ABSTAIN, Asked.MORE));
        assertThat(outcome.pushes("AAA"))
                .containsExactly(against("answered-before", textOf(2019)).on(Scene.VOTE));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"AS_MUCH", "MORE"})
    @Fires("answered-before")
    @Silent("answered-less-before")
    void a_yes_to_as_much_tells_more_than_a_yes_to_less_before_or_after_it(Asked asked) {
        Outcome outcome = record(
                earlierVote("AAA", 2018, Option.YES, Asked.LESS),
                earlierVote("AAA", 2019, Option.YES, asked),
                earlierVote("AAA", 2020, Option.YES, Asked.LESS));
        assertThat(outcome.pushes("AAA"))
                .containsExactly(against("answered-before", textOf(2019)).on(Scene.VOTE));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"ABSTAIN", "NO"})
    @Fires("answered-before")
    @Silent({"held-back-before", "sided-before"})
    void who_has_voted_against_the_acting_state_since_no_longer_holds_back_or_stands_by_it(Option before) {
        Outcome outcome = record(
                earlierVote("AAA", 2019, before, Asked.AS_MUCH), earlierVote("AAA", 2020, Option.YES, Asked.AS_MUCH));
        assertThat(outcome.pushes("AAA"))
                .containsExactly(against("answered-before", textOf(2020)).on(Scene.VOTE));
    }

    @Test
    @Fires("held-back-before")
    @Silent("sided-before")
    void who_has_abstained_since_no_longer_stands_by_the_acting_state() {
        Outcome outcome = record(
                earlierVote("AAA", 2019, Option.NO, Asked.AS_MUCH),
                earlierVote("AAA", 2020, Option.ABSTAIN, Asked.AS_MUCH));
        assertThat(outcome.pushes("AAA"))
                .containsExactly(towards("held-back-before", textOf(2020)).on(Scene.VOTE));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"AS_MUCH", "LESS"})
    @Fires("sided-before")
    @Silent("sided-on-more-before")
    void who_stood_by_the_acting_state_on_as_much_is_told_by_that_and_not_by_what_asked_more(Asked asked) {
        Outcome outcome =
                record(earlierVote("AAA", 2019, Option.NO, asked), earlierVote("AAA", 2020, Option.NO, Asked.MORE));
        assertThat(outcome.pushes("AAA"))
                .containsExactly(towards("sided-before", textOf(2019)).on(Scene.VOTE));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Asked.class)
    @Silent("sided-on-more-before")
    void whoever_votes_against_the_acting_state_at_all_has_left_its_side(Asked asked) {
        Outcome outcome =
                record(earlierVote("AAA", 2019, Option.NO, Asked.MORE), earlierVote("AAA", 2020, Option.YES, asked));
        assertThat(outcome.statesPushedBy("sided-on-more-before")).isEmpty();
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

    private static Outcome record(EarlierVote... votes) {
        return Scene.annexation().with(List.of(votes)).outcome();
    }
}
