package demarche.rules.concepts;

import static demarche.rules.support.Facts.earlierVote;
import static demarche.rules.support.Facts.reopened;
import static demarche.rules.support.Facts.textOf;
import static org.assertj.core.api.Assertions.assertThat;

import demarche.reasoning.concept.Line;
import demarche.reasoning.memory.Asked;
import demarche.reasoning.memory.EarlierVote;
import demarche.rules.support.Fires;
import demarche.rules.support.RuleTest;
import demarche.rules.support.Scene;
import demarche.rules.support.Silent;
import demarche.world.Option;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@RuleTest
class LineTest {

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"AS_MUCH", "MORE"})
    @Fires("line-against")
    @Silent({"line-between", "line-with"})
    void a_yes_to_a_text_that_asked_as_much_is_a_line_against_the_acting_state(Asked asked) {
        assertThat(lines(earlierVote("AAA", 2020, Option.YES, asked)))
                .containsExactly(new Line("AAA", Option.YES, textOf(2020)));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"AS_MUCH", "LESS"})
    @Fires("line-between")
    @Silent({"line-against", "line-with"})
    void an_abstention_on_a_text_that_asked_no_more_is_a_line_between_the_two(Asked asked) {
        assertThat(lines(earlierVote("AAA", 2020, Option.ABSTAIN, asked)))
                .containsExactly(new Line("AAA", Option.ABSTAIN, textOf(2020)));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"AS_MUCH", "LESS"})
    @Fires("line-with")
    @Silent({"line-against", "line-between"})
    void a_no_to_a_text_that_asked_no_more_is_a_line_with_the_acting_state(Asked asked) {
        assertThat(lines(earlierVote("AAA", 2020, Option.NO, asked)))
                .containsExactly(new Line("AAA", Option.NO, textOf(2020)));
    }

    @Test
    @Silent("line-against")
    void a_yes_to_less_commits_to_nothing_further() {
        assertThat(lines(earlierVote("AAA", 2020, Option.YES, Asked.LESS))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"ABSTAIN", "NO"})
    @Silent({"line-between", "line-with"})
    void who_would_not_go_further_says_nothing_of_a_text_that_asks_less(Option answer) {
        assertThat(lines(earlierVote("AAA", 2020, answer, Asked.MORE))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Asked.class)
    @Silent({"line-against", "line-between", "line-with"})
    void a_vote_that_was_missed_is_no_line(Asked asked) {
        assertThat(lines(earlierVote("AAA", 2020, Option.ABSENT, asked))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"YES", "ABSTAIN", "NO"})
    void a_line_that_was_held_year_after_year_is_one_and_rests_on_its_latest_vote(Option answer) {
        assertThat(lines(
                        earlierVote("AAA", 2018, answer, Asked.AS_MUCH),
                        earlierVote("AAA", 2019, answer, Asked.AS_MUCH),
                        earlierVote("AAA", 2020, answer, Asked.AS_MUCH)))
                .containsExactly(new Line("AAA", answer, textOf(2020)));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"YES", "ABSTAIN", "NO"})
    void a_missed_vote_takes_nothing_from_the_line_before_it(Option answer) {
        assertThat(lines(
                        earlierVote("AAA", 2019, answer, Asked.AS_MUCH),
                        earlierVote("AAA", 2020, Option.ABSENT, Asked.AS_MUCH)))
                .containsExactly(new Line("AAA", answer, textOf(2019)));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({"ABSTAIN, AS_MUCH", "ABSTAIN, LESS", "NO, AS_MUCH", "NO, LESS"})
    @Silent("line-against")
    void who_has_said_less_since_has_left_the_line_of_its_yes(Option since, Asked asked) {
        assertThat(lines(
                        earlierVote("AAA", 2018, Option.YES, Asked.LESS),
                        earlierVote("AAA", 2019, Option.YES, Asked.AS_MUCH),
                        earlierVote("AAA", 2020, since, asked)))
                .containsExactly(new Line("AAA", since, textOf(2020)));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"ABSTAIN", "NO"})
    @Fires("line-against")
    @Silent({"line-between", "line-with"})
    void a_yes_holds_though_the_state_would_not_go_further_since(Option since) {
        assertThat(lines(
                        earlierVote("AAA", 2019, Option.YES, Asked.AS_MUCH),
                        earlierVote("AAA", 2020, since, Asked.MORE)))
                .containsExactly(new Line("AAA", Option.YES, textOf(2019)));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"AS_MUCH", "MORE"})
    @Fires("line-against")
    void a_yes_to_as_much_tells_more_than_a_yes_to_less_before_or_after_it(Asked asked) {
        assertThat(lines(
                        earlierVote("AAA", 2018, Option.YES, Asked.LESS),
                        earlierVote("AAA", 2019, Option.YES, asked),
                        earlierVote("AAA", 2020, Option.YES, Asked.LESS)))
                .containsExactly(new Line("AAA", Option.YES, textOf(2019)));
    }

    @ParameterizedTest(name = "{0}, then yes to {1}")
    @CsvSource({"ABSTAIN, AS_MUCH", "ABSTAIN, MORE", "NO, AS_MUCH", "NO, MORE"})
    @Fires("line-against")
    @Silent({"line-between", "line-with"})
    void who_has_voted_against_the_acting_state_since_no_longer_holds_back_or_stands_by_it(Option before, Asked asked) {
        assertThat(lines(earlierVote("AAA", 2019, before, Asked.AS_MUCH), earlierVote("AAA", 2020, Option.YES, asked)))
                .containsExactly(new Line("AAA", Option.YES, textOf(2020)));
    }

    @Test
    @Fires("line-between")
    @Silent("line-with")
    void who_has_abstained_since_no_longer_stands_by_the_acting_state() {
        assertThat(lines(
                        earlierVote("AAA", 2019, Option.NO, Asked.AS_MUCH),
                        earlierVote("AAA", 2020, Option.ABSTAIN, Asked.AS_MUCH)))
                .containsExactly(new Line("AAA", Option.ABSTAIN, textOf(2020)));
    }

    @Test
    @Fires("line-with")
    @Silent("line-between")
    void who_has_voted_with_the_acting_state_since_no_longer_stands_between_the_two() {
        assertThat(lines(
                        earlierVote("AAA", 2019, Option.ABSTAIN, Asked.AS_MUCH),
                        earlierVote("AAA", 2020, Option.NO, Asked.AS_MUCH)))
                .containsExactly(new Line("AAA", Option.NO, textOf(2020)));
    }

    @Test
    @Fires({"line-against", "line-with"})
    void what_another_state_votes_since_takes_nothing_from_ones_own_line() {
        assertThat(lines(
                        earlierVote("AAA", 2019, Option.YES, Asked.AS_MUCH),
                        earlierVote("BBB", 2020, Option.NO, Asked.AS_MUCH)))
                .containsExactlyInAnyOrder(
                        new Line("AAA", Option.YES, textOf(2019)), new Line("BBB", Option.NO, textOf(2020)));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"ABSTAIN", "NO"})
    @Silent({"line-between", "line-with"})
    void an_emergency_special_session_reopens_what_was_held_back_before(Option answer) {
        assertThat(lines(reopened(earlierVote("AAA", 2020, answer, Asked.AS_MUCH))))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"ABSTAIN", "NO"})
    @Fires({"line-between", "line-with"})
    void what_was_held_back_elsewhere_since_takes_nothing_from_the_line_of_the_emergency(Option since) {
        assertThat(lines(
                        earlierVote("AAA", 2019, Option.ABSTAIN, Asked.AS_MUCH),
                        reopened(earlierVote("AAA", 2020, since, Asked.AS_MUCH)),
                        earlierVote("BBB", 2019, Option.NO, Asked.AS_MUCH),
                        reopened(earlierVote("BBB", 2020, since, Asked.AS_MUCH))))
                .containsExactlyInAnyOrder(
                        new Line("AAA", Option.ABSTAIN, textOf(2019)), new Line("BBB", Option.NO, textOf(2019)));
    }

    @Test
    @Fires("line-against")
    void what_was_said_against_the_acting_state_before_holds_in_an_emergency_too() {
        assertThat(lines(reopened(earlierVote("AAA", 2020, Option.YES, Asked.AS_MUCH))))
                .containsExactly(new Line("AAA", Option.YES, textOf(2020)));
    }

    private static List<Line> lines(EarlierVote... votes) {
        return Scene.annexation().with(List.of(votes)).outcome().concluded(Line.class);
    }
}
