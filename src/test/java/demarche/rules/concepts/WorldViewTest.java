package demarche.rules.concepts;

import static demarche.rules.support.Facts.freedom;
import static demarche.rules.support.Facts.idealPoint;
import static demarche.rules.support.Facts.ideology;
import static demarche.rules.support.Facts.regime;
import static demarche.rules.support.Facts.statement;
import static demarche.rules.support.Facts.supporter;
import static demarche.rules.support.Facts.supporterOfInitiator;
import static org.assertj.core.api.Assertions.assertThat;

import demarche.reasoning.concept.Autocracy;
import demarche.reasoning.concept.DecisiveIdeology;
import demarche.reasoning.concept.OtherSide;
import demarche.reasoning.concept.Pragmatism;
import demarche.reasoning.concept.SharedRhetoric;
import demarche.reasoning.concept.VotesOfOtherSide;
import demarche.reasoning.concept.VotingAffinity;
import demarche.reasoning.memory.LeverValue;
import demarche.rules.support.Fires;
import demarche.rules.support.Outcome;
import demarche.rules.support.RuleTest;
import demarche.rules.support.Scene;
import demarche.rules.support.Silent;
import demarche.world.Side;
import demarche.world.fact.Freedom;
import demarche.world.fact.Ideology;
import demarche.world.fact.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@RuleTest
class WorldViewTest {

    @Test
    @Fires("decisive-ideology")
    @Silent("pragmatism")
    void an_anti_hegemonic_doctrine_that_decides_policy_is_a_decisive_ideology() {
        Outcome outcome = Scene.annexation()
                .with(ideology("AAA", Ideology.WorldView.ANTI_HEGEMONIC, Ideology.Role.DECIDES))
                .outcome();
        assertThat(outcome.concluded(DecisiveIdeology.class))
                .containsExactly(new DecisiveIdeology("AAA", "Doctrine of AAA"));
        assertThat(outcome.concluded(Pragmatism.class)).isEmpty();
    }

    @Test
    @Fires("pragmatism-of-a-new-leader")
    @Silent("decisive-ideology")
    void under_a_new_leader_a_doctrine_that_decided_only_colours() {
        Outcome outcome = Scene.annexation()
                .with(
                        new LeverValue("leader-change", 1, 1000, "AAA", ""),
                        ideology("AAA", Ideology.WorldView.ANTI_HEGEMONIC, Ideology.Role.DECIDES))
                .outcome();
        assertThat(outcome.concluded(Pragmatism.class)).containsExactly(new Pragmatism("AAA", "Doctrine of AAA"));
        assertThat(outcome.concluded(DecisiveIdeology.class)).isEmpty();
    }

    @Test
    @Fires("decisive-ideology")
    @Silent("pragmatism-of-a-new-leader")
    void a_new_leader_elsewhere_changes_nothing_at_home() {
        Outcome outcome = Scene.annexation()
                .with(
                        new LeverValue("leader-change", 1, 1000, "BBB", ""),
                        ideology("AAA", Ideology.WorldView.ANTI_HEGEMONIC, Ideology.Role.DECIDES))
                .outcome();
        assertThat(outcome.concluded(DecisiveIdeology.class)).hasSize(1);
    }

    @Test
    @Fires("pragmatism")
    @Silent("decisive-ideology")
    void an_anti_hegemonic_doctrine_that_only_colours_words_is_pragmatism() {
        Outcome outcome = Scene.annexation()
                .with(ideology("AAA", Ideology.WorldView.ANTI_HEGEMONIC, Ideology.Role.COLOURS))
                .outcome();
        assertThat(outcome.concluded(Pragmatism.class)).containsExactly(new Pragmatism("AAA", "Doctrine of AAA"));
        assertThat(outcome.concluded(DecisiveIdeology.class)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Ideology.Role.class)
    @Silent({"decisive-ideology", "pragmatism"})
    void a_liberal_doctrine_is_neither(Ideology.Role role) {
        Outcome outcome = Scene.annexation()
                .with(ideology("AAA", Ideology.WorldView.LIBERAL, role))
                .outcome();
        assertThat(outcome.concluded(DecisiveIdeology.class)).isEmpty();
        assertThat(outcome.concluded(Pragmatism.class)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"HEGEMONY", "NEW_COLD_WAR"})
    @Fires("shared-rhetoric")
    void whoever_speaks_of_hegemony_or_a_new_cold_war_as_the_acting_state_does_shares_its_rhetoric(
            Statement.Theme theme) {
        Outcome outcome = Scene.annexation()
                .with(statement(Scene.INITIATOR, theme), statement("AAA", theme))
                .outcome();
        assertThat(outcome.concluded(SharedRhetoric.class)).containsExactly(new SharedRhetoric("AAA", Scene.INITIATOR));
    }

    @Test
    @Silent("shared-rhetoric")
    void speaking_of_different_themes_is_no_shared_rhetoric() {
        Outcome outcome = Scene.annexation()
                .with(
                        statement(Scene.INITIATOR, Statement.Theme.HEGEMONY),
                        statement("AAA", Statement.Theme.NEW_COLD_WAR))
                .outcome();
        assertThat(outcome.concluded(SharedRhetoric.class)).isEmpty();
    }

    @Test
    @Silent("shared-rhetoric")
    void calling_for_talks_alike_is_no_shared_rhetoric_against_hegemony() {
        Outcome outcome = Scene.annexation()
                .with(
                        statement(Scene.INITIATOR, Statement.Theme.RESTRAINT_AND_TALKS),
                        statement("AAA", Statement.Theme.RESTRAINT_AND_TALKS))
                .outcome();
        assertThat(outcome.concluded(SharedRhetoric.class)).isEmpty();
    }

    @Test
    @Silent("shared-rhetoric")
    void echoing_a_third_state_is_no_shared_rhetoric_with_the_acting_state() {
        Outcome outcome = Scene.annexation()
                .with(statement("AAA", Statement.Theme.HEGEMONY), statement("BBB", Statement.Theme.HEGEMONY))
                .outcome();
        assertThat(outcome.concluded(SharedRhetoric.class)).isEmpty();
    }

    @Test
    @Fires("voting-affinity")
    @Silent("other-side-in-the-assembly")
    void a_state_beyond_the_middle_between_the_two_sides_is_near_to_the_one_it_stands_with() {
        Outcome outcome = Scene.annexation()
                .with(
                        supporter("SSS"),
                        idealPoint(Scene.INITIATOR, -1000),
                        idealPoint(Scene.TARGET, 500),
                        idealPoint("SSS", 1500),
                        idealPoint("AAA", -500),
                        idealPoint("BBB", 1000),
                        idealPoint("CCC", 4500))
                .outcome();
        // The affected party and its supporter stand at 1000 on average, as the Assembly does, so the middle is 0.
        assertThat(outcome.concluded(VotingAffinity.class))
                .containsExactlyInAnyOrder(
                        new VotingAffinity("AAA", Side.INITIATOR, 250),
                        new VotingAffinity("BBB", Side.TARGET, 500),
                        new VotingAffinity("CCC", Side.TARGET, 1000));
    }

    @Test
    @Fires("voting-affinity")
    void the_same_holds_where_the_acting_state_stands_on_the_other_end_of_the_assembly() {
        Outcome outcome = Scene.annexation()
                .with(
                        idealPoint(Scene.INITIATOR, 1000),
                        idealPoint(Scene.TARGET, -1000),
                        idealPoint("AAA", 500),
                        idealPoint("BBB", -500))
                .outcome();
        // The affected party stands at -1000 and the Assembly at 0, so the other side is at -500 and the middle at 250.
        assertThat(outcome.concluded(VotingAffinity.class))
                .containsExactlyInAnyOrder(
                        new VotingAffinity("AAA", Side.INITIATOR, 125), new VotingAffinity("BBB", Side.TARGET, 375));
    }

    @ParameterizedTest(name = "{0} thousandths apart divide at {1} permille")
    @CsvSource({"500, 500", "250, 250", "50, 50"})
    @Fires("voting-affinity")
    void the_less_the_two_sides_differ_the_less_they_divide_others(int apart, int degree) {
        Outcome outcome = Scene.annexation()
                .with(
                        idealPoint(Scene.INITIATOR, 0),
                        idealPoint(Scene.TARGET, apart),
                        idealPoint("AAA", apart / 2 + Scene.FULL_VOTING_DISTANCE / 2),
                        // So that the Assembly stands where the affected party does.
                        idealPoint("BBB", 5 * apart / 2 - Scene.FULL_VOTING_DISTANCE / 2))
                .outcome();
        assertThat(outcome.concluded(VotingAffinity.class)).contains(new VotingAffinity("AAA", Side.TARGET, degree));
    }

    @Test
    @Fires("voting-affinity")
    void two_sides_that_vote_alike_push_nobody() {
        Outcome outcome = Scene.annexation()
                .with(
                        idealPoint(Scene.INITIATOR, 500),
                        idealPoint(Scene.TARGET, 500),
                        idealPoint("AAA", -1500),
                        idealPoint("BBB", 2500))
                .outcome();
        assertThat(outcome.concluded(VotingAffinity.class))
                .extracting(VotingAffinity::degree)
                .containsOnly(0);
        assertThat(outcome.pushes("AAA")).isEmpty();
        assertThat(outcome.pushes("BBB")).isEmpty();
    }

    @Test
    @Silent({"voting-affinity", "other-side-in-the-assembly"})
    void without_votes_of_the_acting_state_there_is_nothing_to_be_near_to() {
        Outcome outcome = Scene.annexation()
                .with(idealPoint(Scene.TARGET, 500), idealPoint("AAA", -500))
                .outcome();
        assertThat(outcome.concluded(VotingAffinity.class)).isEmpty();
    }

    @Test
    @Fires("votes-of-other-side")
    @Silent("other-side-in-the-assembly")
    void the_affected_party_and_its_supporters_show_by_their_votes_where_their_side_stands() {
        Outcome outcome = Scene.annexation()
                .with(
                        supporter("SSS"),
                        idealPoint(Scene.INITIATOR, -1000),
                        idealPoint(Scene.TARGET, 500),
                        idealPoint("SSS", 1500))
                .outcome();
        assertThat(outcome.concluded(VotesOfOtherSide.class))
                .containsExactlyInAnyOrder(new VotesOfOtherSide("SSS"), new VotesOfOtherSide(Scene.TARGET));
    }

    @Test
    @Silent("votes-of-other-side")
    void votes_of_the_acting_side_and_of_third_states_do_not_show_where_the_other_side_stands() {
        Outcome outcome = Scene.annexation()
                .with(
                        supporterOfInitiator("ALL"),
                        idealPoint(Scene.INITIATOR, -1000),
                        idealPoint("ALL", -500),
                        idealPoint("AAA", 500))
                .outcome();
        assertThat(outcome.concluded(VotesOfOtherSide.class)).isEmpty();
    }

    @Test
    @Fires({"other-side-in-the-assembly", "voting-affinity"})
    @Silent("votes-of-other-side")
    void where_the_affected_party_has_no_votes_the_middle_of_the_assembly_stands_for_the_other_side() {
        Outcome outcome = Scene.annexation()
                .with(
                        supporterOfInitiator("ALL"),
                        idealPoint(Scene.INITIATOR, -1000),
                        idealPoint("ALL", 0),
                        idealPoint("AAA", -1000),
                        idealPoint("BBB", 2000))
                .outcome();
        // The Assembly stands at 0 on average, so the middle between it and the acting state is -500.
        assertThat(outcome.concluded(VotingAffinity.class))
                .containsExactlyInAnyOrder(
                        new VotingAffinity("AAA", Side.INITIATOR, 250), new VotingAffinity("BBB", Side.TARGET, 1000));
    }

    @Test
    @Fires("other-side")
    @Silent("other-side-in-the-assembly")
    void a_text_is_put_halfway_between_its_sponsors_and_the_assembly_they_must_win() {
        Outcome outcome = Scene.annexation()
                .with(
                        supporter("SSS"),
                        idealPoint(Scene.INITIATOR, -1000),
                        idealPoint(Scene.TARGET, 1000),
                        idealPoint("SSS", 2000),
                        idealPoint("AAA", -2000))
                .outcome();
        assertThat(outcome.concluded(OtherSide.class)).containsExactly(new OtherSide(750));
    }

    @Test
    @Fires("other-side-in-the-assembly")
    @Silent("other-side")
    void a_people_without_a_seat_has_the_assembly_on_the_other_side() {
        Outcome outcome = Scene.annexation()
                .with(idealPoint(Scene.INITIATOR, -1000), idealPoint("AAA", 2000))
                .outcome();
        assertThat(outcome.concluded(OtherSide.class)).containsExactly(new OtherSide(500));
    }

    @Test
    @Silent({"other-side", "other-side-in-the-assembly"})
    void where_no_votes_are_on_record_no_side_stands_anywhere() {
        Outcome outcome = Scene.annexation().with(supporter("SSS")).outcome();
        assertThat(outcome.concluded(OtherSide.class)).isEmpty();
    }

    @ParameterizedTest(name = "an index of {0} permille is an autocracy of degree {1}")
    @CsvSource({"0, 1000", "100, 800", "499, 2"})
    @Fires("autocracy")
    @Silent("autocracy-by-grade")
    void the_further_below_an_electoral_democracy_the_more_of_an_autocracy(int polyarchy, int degree) {
        Outcome outcome = Scene.annexation()
                .with(regime("AAA", polyarchy), freedom("AAA", Freedom.Status.NOT_FREE))
                .outcome();
        assertThat(outcome.concluded(Autocracy.class)).containsExactly(new Autocracy("AAA", degree));
    }

    @Test
    @Silent({"autocracy", "autocracy-by-grade"})
    void an_electoral_democracy_is_no_autocracy_whatever_its_grade() {
        Outcome outcome = Scene.annexation()
                .with(regime("AAA", Scene.DEMOCRACY), freedom("AAA", Freedom.Status.NOT_FREE))
                .outcome();
        assertThat(outcome.concluded(Autocracy.class)).isEmpty();
    }

    @Test
    @Fires("autocracy-by-grade")
    void a_state_graded_not_free_that_the_index_leaves_out_is_an_autocracy_in_full() {
        Outcome outcome = Scene.annexation()
                .with(regime("BBB", Scene.DEMOCRACY), freedom("AAA", Freedom.Status.NOT_FREE))
                .outcome();
        assertThat(outcome.concluded(Autocracy.class)).containsExactly(new Autocracy("AAA", 1000));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"FREE", "PARTLY_FREE"})
    @Silent("autocracy-by-grade")
    void a_state_graded_free_or_partly_free_is_no_autocracy(Freedom.Status status) {
        Outcome outcome = Scene.annexation().with(freedom("AAA", status)).outcome();
        assertThat(outcome.concluded(Autocracy.class)).isEmpty();
    }
}
