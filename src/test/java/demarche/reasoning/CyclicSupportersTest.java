package demarche.reasoning;

import static demarche.rules.support.Facts.rivalry;
import static demarche.rules.support.Facts.states;
import static org.assertj.core.api.Assertions.assertThat;

import demarche.crisis.AskLevel;
import demarche.crisis.TextDirection;
import demarche.reasoning.concept.PrincipalSupporter;
import demarche.reasoning.memory.CaseStance;
import demarche.reasoning.memory.Crisis;
import demarche.reasoning.memory.Driver;
import demarche.reasoning.memory.PutMeasure;
import demarche.reasoning.memory.Round;
import demarche.reasoning.memory.Rung;
import demarche.reasoning.memory.Stance;
import demarche.reasoning.memory.Standing;
import demarche.reasoning.memory.Weight;
import demarche.rules.support.Scene;
import demarche.world.Forum;
import demarche.world.Instrument;
import demarche.world.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** States that follow each other: the reasons of the rounds go in a circle. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CyclicSupportersTest {
    private static final String VOTE = "A/RES/1";
    private static final int ROUNDS = 2;

    @Test
    void
            two_states_that_follow_each_other_do_not_keep_each_other_against_the_acting_state_once_their_only_reason_goes() {
        KieSession session = Scene.RULES.newSession();
        try {
            memory("AAA", "BBB").forEach(session::insert);
            FactHandle reason = session.insert(rivalry("AAA", "INI"));
            Stages.fire(session, 10_000);
            assertThat(stances(session))
                    .containsExactly(
                            "AAA 0 1000 YES",
                            "AAA 1 1000 YES",
                            "AAA 2 2500 YES",
                            "BBB 0 0 ABSTAIN",
                            "BBB 1 1500 YES",
                            "BBB 2 1500 YES");
            session.delete(reason);
            Stages.fire(session, 10_000);
            assertThat(stances(session)).hasSize(6).allMatch(stance -> stance.endsWith(" 0 ABSTAIN"));
        } finally {
            session.dispose();
        }
    }

    @Test
    void a_reason_passes_round_a_ring_of_three_supporters_by_one_state_a_round_and_comes_to_rest() {
        KieSession session = Scene.RULES.newSession();
        try {
            memory("AAA", "BBB", "CCC").forEach(session::insert);
            session.insert(rivalry("AAA", "INI"));
            assertThat(Stages.fire(session, 10_000)).as("firings").isLessThan(100);
            assertThat(stances(session))
                    .containsExactly(
                            "AAA 0 1000 YES",
                            "AAA 1 1000 YES",
                            "AAA 2 1000 YES",
                            "BBB 0 0 ABSTAIN",
                            "BBB 1 0 ABSTAIN",
                            "BBB 2 1500 YES",
                            "CCC 0 0 ABSTAIN",
                            "CCC 1 1500 YES",
                            "CCC 2 1500 YES");
        } finally {
            session.dispose();
        }
    }

    /** A vote among states each of which is sustained by the next, and the last by the first. */
    private static List<Object> memory(String... ring) {
        List<Object> memory = new ArrayList<>(states(ring));
        memory.add(new Crisis("INI", "TGT", "border-dispute", "embargo", false, false, true, 1));
        memory.add(
                new PutMeasure(VOTE, Instrument.VOTE, Forum.UNGA, TextDirection.AGAINST, AskLevel.CONDEMN, Set.of()));
        memory.add(new Rung(VOTE, Option.NO, Integer.MIN_VALUE, -700));
        memory.add(new Rung(VOTE, Option.ABSTAIN, -699, 699));
        memory.add(new Rung(VOTE, Option.YES, 700, Integer.MAX_VALUE));
        memory.add(new Weight("rival-of-initiator", Driver.SECURITY, 1000, true));
        memory.add(new Weight("follow-against", Driver.PATRONAGE, 1500, true));
        memory.add(new Weight("follow-towards", Driver.PATRONAGE, -1500, true));
        for (int round = 1; round <= ROUNDS; round++) {
            memory.add(new Round(round, round - 1));
        }
        for (int i = 0; i < ring.length; i++) {
            memory.add(new PrincipalSupporter(ring[(i + 1) % ring.length], ring[i]));
            memory.add(new CaseStance(ring[i]));
            Stance stance = new Stance(ring[i], VOTE, Instrument.VOTE, ROUNDS);
            memory.add(stance);
            memory.addAll(stance.standings());
        }
        return memory;
    }

    private static List<String> stances(KieSession session) {
        return session.getObjects(Standing.class::isInstance).stream()
                .map(Standing.class::cast)
                .map(s -> s.getState() + " " + s.getRound() + " " + s.getStance() + " " + s.getLeaning())
                .sorted()
                .toList();
    }
}
