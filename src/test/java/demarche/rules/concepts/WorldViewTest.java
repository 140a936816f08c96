package demarche.rules.concepts;

import static demarche.rules.support.Facts.idealPoint;
import static demarche.rules.support.Facts.ideology;
import static demarche.rules.support.Facts.statement;
import static demarche.rules.support.Facts.supporter;
import static org.assertj.core.api.Assertions.assertThat;

import demarche.crisis.Side;
import demarche.reasoning.concept.DecisiveIdeology;
import demarche.reasoning.concept.Pragmatism;
import demarche.reasoning.concept.SharedRhetoric;
import demarche.reasoning.concept.VotingAffinity;
import demarche.reasoning.memory.LeverValue;
import demarche.rules.support.Fires;
import demarche.rules.support.Outcome;
import demarche.rules.support.RuleTest;
import demarche.rules.support.Scene;
import demarche.rules.support.Silent;
import demarche.world.fact.IdeologyRole;
import demarche.world.fact.Theme;
import demarche.world.fact.WorldView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@RuleTest
class WorldViewTest {

    @Test
    @Fires("decisive-ideology")
    @Silent("pragmatism")
    void an_anti_hegemonic_doctrine_that_decides_policy_is_a_decisive_ideology() {
        Outcome outcome = Scene.annexation()
                .with(ideology("AAA", WorldView.ANTI_HEGEMONIC, IdeologyRole.DECIDES))
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
                        ideology("AAA", WorldView.ANTI_HEGEMONIC, IdeologyRole.DECIDES))
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
                        ideology("AAA", WorldView.ANTI_HEGEMONIC, IdeologyRole.DECIDES))
                .outcome();
        assertThat(outcome.concluded(DecisiveIdeology.class)).hasSize(1);
    }

    @Test
    @Fires("pragmatism")
    @Silent("decisive-ideology")
    void an_anti_hegemonic_doctrine_that_only_colours_words_is_pragmatism() {
        Outcome outcome = Scene.annexation()
                .with(ideology("AAA", WorldView.ANTI_HEGEMONIC, IdeologyRole.COLOURS))
                .outcome();
        assertThat(outcome.concluded(Pragmatism.class)).containsExactly(new Pragmatism("AAA", "Doctrine of AAA"));
        assertThat(outcome.concluded(DecisiveIdeology.class)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(IdeologyRole.class)
    @Silent({"decisive-ideology", "pragmatism"})
    void a_liberal_doctrine_is_neither(IdeologyRole role) {
        Outcome outcome = Scene.annexation()
                .with(ideology("AAA", WorldView.LIBERAL, role))
                .outcome();
        assertThat(outcome.concluded(DecisiveIdeology.class)).isEmpty();
        assertThat(outcome.concluded(Pragmatism.class)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(names = {"HEGEMONY", "NEW_COLD_WAR"})
    @Fires("shared-rhetoric")
    void whoever_speaks_of_hegemony_or_a_new_cold_war_as_the_acting_state_does_shares_its_rhetoric(Theme theme) {
        Outcome outcome = Scene.annexation()
                .with(statement(Scene.INITIATOR, theme), statement("AAA", theme))
                .outcome();
        assertThat(outcome.concluded(SharedRhetoric.class)).containsExactly(new SharedRhetoric("AAA", Scene.INITIATOR));
    }

    @Test
    @Silent("shared-rhetoric")
    void speaking_of_different_themes_is_no_shared_rhetoric() {
        Outcome outcome = Scene.annexation()
                .with(statement(Scene.INITIATOR, Theme.HEGEMONY), statement("AAA", Theme.NEW_COLD_WAR))
                .outcome();
        assertThat(outcome.concluded(SharedRhetoric.class)).isEmpty();
    }

    @Test
    @Silent("shared-rhetoric")
    void calling_for_talks_alike_is_no_shared_rhetoric_against_hegemony() {
        Outcome outcome = Scene.annexation()
                .with(
                        statement(Scene.INITIATOR, Theme.RESTRAINT_AND_TALKS),
                        statement("AAA", Theme.RESTRAINT_AND_TALKS))
                .outcome();
        assertThat(outcome.concluded(SharedRhetoric.class)).isEmpty();
    }

    @Test
    @Silent("shared-rhetoric")
    void echoing_a_third_state_is_no_shared_rhetoric_with_the_acting_state() {
        Outcome outcome = Scene.annexation()
                .with(statement("AAA", Theme.HEGEMONY), statement("BBB", Theme.HEGEMONY))
                .outcome();
        assertThat(outcome.concluded(SharedRhetoric.class)).isEmpty();
    }

    @Test
    @Fires("voting-affinity")
    void a_state_is_nearer_to_the_side_whose_average_it_votes_like() {
        Outcome outcome = Scene.annexation()
                .with(
                        supporter("SSS"),
                        idealPoint(Scene.INITIATOR, -1000),
                        idealPoint(Scene.TARGET, 500),
                        idealPoint("SSS", 1500),
                        idealPoint("AAA", -500),
                        idealPoint("BBB", 1000))
                .outcome();
        // AAA is 500 from the acting state and 1500 from the others' average, 1000; BBB is 2000 from it and on theirs.
        assertThat(outcome.concluded(VotingAffinity.class))
                .containsExactlyInAnyOrder(
                        new VotingAffinity("AAA", Side.INITIATOR, 500), new VotingAffinity("BBB", Side.TARGET, 1000));
    }

    @Test
    @Silent("voting-affinity")
    void without_votes_of_the_acting_state_there_is_nothing_to_be_near_to() {
        Outcome outcome = Scene.annexation()
                .with(idealPoint(Scene.TARGET, 500), idealPoint("AAA", -500))
                .outcome();
        assertThat(outcome.concluded(VotingAffinity.class)).isEmpty();
    }
}
