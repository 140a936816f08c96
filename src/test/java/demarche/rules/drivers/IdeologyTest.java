package demarche.rules.drivers;

import static demarche.rules.support.Facts.freedom;
import static demarche.rules.support.Facts.ideology;
import static demarche.rules.support.Facts.regime;
import static demarche.rules.support.Pushed.against;
import static demarche.rules.support.Pushed.towards;
import static org.assertj.core.api.Assertions.assertThat;

import demarche.crisis.AskLevel;
import demarche.reasoning.concept.DecisiveIdeology;
import demarche.reasoning.concept.Pragmatism;
import demarche.reasoning.concept.SharedRhetoric;
import demarche.reasoning.concept.VotingAffinity;
import demarche.rules.support.Fires;
import demarche.rules.support.Outcome;
import demarche.rules.support.RuleTest;
import demarche.rules.support.Scene;
import demarche.rules.support.Silent;
import demarche.world.Side;
import demarche.world.fact.Freedom;
import demarche.world.fact.Ideology;
import org.junit.jupiter.api.Test;

@RuleTest
class IdeologyTest {

    @Test
    @Fires("decisive-ideology-shared")
    @Silent("pragmatic-rhetoric-shared")
    void a_decisive_ideology_with_shared_rhetoric_leans_towards_the_acting_state() {
        Outcome outcome = Scene.annexation()
                .with(new DecisiveIdeology("AAA", "Creed"), new SharedRhetoric("AAA", Scene.INITIATOR))
                .outcome();
        assertThat(outcome.pushes("AAA")).containsExactly(towards("decisive-ideology-shared", Scene.INITIATOR));
    }

    @Test
    @Silent("decisive-ideology-shared")
    void a_decisive_ideology_that_speaks_otherwise_than_the_acting_state_is_no_reason() {
        Outcome outcome = Scene.annexation()
                .with(new DecisiveIdeology("AAA", "Creed"), new SharedRhetoric("BBB", Scene.INITIATOR))
                .outcome();
        assertThat(outcome.pushes("AAA")).isEmpty();
    }

    @Test
    @Fires("pragmatic-rhetoric-shared")
    @Silent("decisive-ideology-shared")
    void a_pragmatic_state_with_shared_rhetoric_leans_towards_the_acting_state() {
        Outcome outcome = Scene.annexation()
                .with(new Pragmatism("AAA", "Creed"), new SharedRhetoric("AAA", Scene.INITIATOR))
                .outcome();
        assertThat(outcome.pushes("AAA")).containsExactly(towards("pragmatic-rhetoric-shared", Scene.INITIATOR));
    }

    @Test
    @Silent({"pragmatic-rhetoric-shared", "decisive-ideology-shared"})
    void shared_rhetoric_without_a_creed_is_no_reason() {
        Outcome outcome = Scene.annexation()
                .with(new SharedRhetoric("AAA", Scene.INITIATOR))
                .outcome();
        assertThat(outcome.pushes("AAA")).isEmpty();
    }

    @Test
    @Fires("liberal-world-view")
    @Silent("electoral-democracy")
    void a_liberal_state_leans_against_force_and_being_a_democracy_adds_nothing() {
        Outcome outcome = Scene.bombardment()
                .with(
                        ideology("AAA", Ideology.WorldView.LIBERAL, Ideology.Role.COLOURS),
                        regime("AAA", Scene.DEMOCRACY))
                .outcome();
        assertThat(outcome.pushes("AAA")).containsExactly(against("liberal-world-view", Scene.INITIATOR));
    }

    @Test
    @Silent("liberal-world-view")
    void a_liberal_state_is_not_moved_by_an_act_without_force() {
        Outcome outcome = Scene.embargo()
                .with(ideology("AAA", Ideology.WorldView.LIBERAL, Ideology.Role.DECIDES))
                .outcome();
        assertThat(outcome.pushes("AAA")).isEmpty();
    }

    @Test
    @Silent("liberal-world-view")
    void a_liberal_acting_state_does_not_lean_against_itself() {
        Outcome outcome = Scene.bombardment()
                .with(ideology(Scene.INITIATOR, Ideology.WorldView.LIBERAL, Ideology.Role.DECIDES))
                .outcome();
        assertThat(outcome.statesPushedBy("liberal-world-view")).isEmpty();
    }

    @Test
    @Fires("electoral-democracy")
    void an_electoral_democracy_without_a_liberal_creed_leans_against_force() {
        Outcome outcome = Scene.bombardment()
                .with(
                        regime("AAA", Scene.DEMOCRACY),
                        ideology("AAA", Ideology.WorldView.NON_ALIGNED, Ideology.Role.COLOURS))
                .asking(AskLevel.TALKS)
                .outcome();
        assertThat(outcome.pushes("AAA")).containsExactly(against("electoral-democracy", Scene.INITIATOR));
    }

    @Test
    @Silent("electoral-democracy")
    void a_state_just_below_the_cut_is_no_electoral_democracy() {
        Outcome outcome =
                Scene.bombardment().with(regime("AAA", Scene.DEMOCRACY - 1)).outcome();
        assertThat(outcome.pushes("AAA")).isEmpty();
    }

    @Test
    @Silent("electoral-democracy")
    void an_electoral_democracy_is_not_moved_by_an_act_without_force() {
        Outcome outcome = Scene.embargo().with(regime("AAA", Scene.DEMOCRACY)).outcome();
        assertThat(outcome.pushes("AAA")).isEmpty();
    }

    @Test
    @Silent({"decisive-ideology-shared", "pragmatic-rhetoric-shared"})
    void rhetoric_shared_with_a_third_state_or_by_another_is_none_shared_with_the_acting_state() {
        Outcome outcome = Scene.annexation()
                .with(
                        new DecisiveIdeology("AAA", "Creed"),
                        new SharedRhetoric("AAA", "CCC"),
                        new Pragmatism("BBB", "Creed"),
                        new SharedRhetoric("BBB", "CCC"),
                        new SharedRhetoric("CCC", Scene.INITIATOR))
                .outcome();
        assertThat(outcome.pushes("AAA")).isEmpty();
        assertThat(outcome.pushes("BBB")).isEmpty();
    }

    @Test
    @Silent("electoral-democracy")
    void an_acting_state_that_is_a_democracy_does_not_lean_against_itself() {
        Outcome outcome = Scene.bombardment().with(regime(Scene.INITIATOR, 900)).outcome();
        assertThat(outcome.statesPushedBy("electoral-democracy")).isEmpty();
    }

    @Test
    @Fires("electoral-democracy")
    void the_liberal_creed_of_another_takes_nothing_from_a_democracy() {
        Outcome outcome = Scene.bombardment()
                .with(
                        regime("AAA", Scene.DEMOCRACY),
                        ideology("BBB", Ideology.WorldView.LIBERAL, Ideology.Role.DECIDES))
                .outcome();
        assertThat(outcome.pushes("AAA")).containsExactly(against("electoral-democracy", Scene.INITIATOR));
    }

    @Test
    @Fires("liberal-democracy")
    @Silent("electoral-democracy")
    void a_liberal_democracy_leans_against_force_once_and_not_as_an_electoral_one_too() {
        Outcome outcome = Scene.bombardment()
                .with(regime("AAA", Scene.DEMOCRACY, Scene.LIBERAL_DEMOCRACY))
                .outcome();
        assertThat(outcome.pushes("AAA")).containsExactly(against("liberal-democracy", Scene.INITIATOR));
    }

    @Test
    @Silent("liberal-democracy")
    void an_electoral_democracy_short_of_the_liberal_cut_is_none() {
        Outcome outcome = Scene.bombardment()
                .with(regime("AAA", Scene.DEMOCRACY, Scene.LIBERAL_DEMOCRACY - 1))
                .outcome();
        assertThat(outcome.pushes("AAA")).containsExactly(against("electoral-democracy", Scene.INITIATOR));
    }

    @Test
    @Fires("free-state")
    void a_small_state_graded_free_leans_against_force() {
        Outcome outcome =
                Scene.bombardment().with(freedom("AAA", Freedom.Status.FREE)).outcome();
        assertThat(outcome.pushes("AAA")).containsExactly(against("free-state", Scene.INITIATOR));
    }

    @Test
    @Silent("free-state")
    void a_state_graded_partly_free_or_coded_by_the_index_of_democracy_is_not_counted_by_its_grade() {
        Outcome outcome = Scene.bombardment()
                .with(
                        freedom("AAA", Freedom.Status.PARTLY_FREE),
                        freedom("BBB", Freedom.Status.FREE),
                        regime("BBB", Scene.DEMOCRACY - 1))
                .outcome();
        assertThat(outcome.pushes("AAA")).isEmpty();
        assertThat(outcome.pushes("BBB")).isEmpty();
    }

    @Test
    @Fires("votes-with-initiator")
    @Silent("votes-with-other-side")
    void who_has_voted_nearer_to_the_acting_state_leans_towards_it_by_degree() {
        Outcome outcome = Scene.annexation()
                .with(new VotingAffinity("AAA", Side.INITIATOR, 400))
                .outcome();
        assertThat(outcome.pushes("AAA"))
                .containsExactly(
                        towards("votes-with-initiator", Scene.INITIATOR).atStrength(400));
    }

    @Test
    @Fires("votes-with-other-side")
    @Silent("votes-with-initiator")
    void who_has_voted_nearer_to_the_other_side_leans_against_the_acting_state_by_degree() {
        Outcome outcome = Scene.annexation()
                .with(new VotingAffinity("AAA", Side.TARGET, 400))
                .outcome();
        assertThat(outcome.pushes("AAA"))
                .containsExactly(against("votes-with-other-side", Scene.TARGET).atStrength(400));
    }
}
