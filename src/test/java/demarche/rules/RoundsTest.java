package demarche.rules;

import static demarche.rules.support.Facts.leaning;
import static demarche.rules.support.Facts.states;
import static demarche.rules.support.Facts.textOf;
import static org.assertj.core.api.Assertions.assertThat;

import demarche.reasoning.concept.Line;
import demarche.reasoning.concept.PrincipalSupporter;
import demarche.reasoning.memory.Assumed;
import demarche.reasoning.memory.Driver;
import demarche.reasoning.memory.Position;
import demarche.reasoning.memory.Weight;
import demarche.rules.support.Outcome;
import demarche.rules.support.Scene;
import demarche.world.Instrument;
import demarche.world.Option;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rules do round by round, which an example beside a rule does not show: it tells the last round alone. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RoundsTest {

    @Test
    void a_supported_state_follows_from_the_second_round_on_and_the_push_is_replaced_and_not_added() {
        Outcome outcome = Scene.bombardment()
                .with(
                        states("AAA", "SUP"),
                        new PrincipalSupporter("SUP", "AAA"),
                        leaning("SUP", Scene.FIRMLY_AGAINST),
                        new Weight("follow-against", Driver.PATRONAGE, 300, true))
                .outcome();
        assertThat(outcome.standing("AAA", Scene.VOTE, 0).milli()).isZero();
        assertThat(outcome.standing("AAA", Scene.VOTE, 1).milli()).isEqualTo(300);
        assertThat(outcome.standing("AAA", Scene.VOTE, 2).milli()).isEqualTo(300);
    }

    @Test
    void an_assumed_position_is_taken_in_every_round_whatever_the_stance() {
        Outcome outcome = Scene.bombardment()
                .with(
                        states("AAA"),
                        leaning("AAA", Scene.FIRMLY_TOWARDS),
                        new Assumed("AAA", Scene.VOTE, Instrument.VOTE, Option.YES))
                .outcome();
        assertThat(outcome.concluded(Position.class).stream()
                        .filter(position -> position.state().equals("AAA") && position.instrument() == Instrument.VOTE)
                        .map(Position::option))
                .hasSize(Scene.LAST_ROUND + 1)
                .containsOnly(Option.YES);
        assertThat(outcome.standing("AAA", Scene.VOTE, 0).milli()).isEqualTo(Scene.FIRMLY_TOWARDS);
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
        Outcome outcome = Scene.bombardment()
                .with(
                        new Line("AAA", option, textOf(2020)),
                        states("AAA"),
                        leaning("AAA", stance),
                        new Weight(rule, Driver.RECORD, weight, true))
                .outcome();
        assertThat(outcome.standing("AAA", Scene.VOTE, 0).milli()).isEqualTo(stance);
        assertThat(outcome.standing("AAA", Scene.VOTE, 1).milli()).isEqualTo(stance + weight);
        assertThat(outcome.standing("AAA", Scene.VOTE, 2).milli()).isEqualTo(stance + weight);
        assertThat(outcome.position("AAA", Instrument.VOTE)).isEqualTo(option);
    }
}
