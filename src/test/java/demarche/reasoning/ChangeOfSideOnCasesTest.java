package demarche.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.Shipped;
import demarche.crisis.Assumption;
import demarche.crisis.ChangeSet;
import demarche.crisis.CrisisCase;
import demarche.crisis.PatchedFacts;
import demarche.crisis.read.Library;
import demarche.world.Instrument;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Allies do not simply follow: on real cases, dependent states and treaty allies are drawn by different rules. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("library")
class ChangeOfSideOnCasesTest {
    private static final Library LIBRARY = Shipped.LIBRARY;
    private static final Engine ENGINE = Shipped.ENGINE;

    @ParameterizedTest(name = "{0}: {1} turns {2} the acting state")
    @CsvSource({
        // case, who turns, which way, assumed vote, a dependent state, a treaty ally
        "ukraine-annexation-2022, USA, towards, no, JOR, JPN",
        "iraq-reactor-1981, USA, against, yes, EGY, JPN",
    })
    void dependent_states_are_drawn_twice_as_far_as_treaty_allies_and_nobody_as_both(
            String id, String supporter, String way, String vote, String dependent, String ally) {
        CrisisCase crisis = LIBRARY.cases().getCase(id);
        Question question = Question.of(crisis);
        try (WarmSession session = ENGINE.open(question)) {
            Assessment turned = session.whatif(lever(supporter));
            Map<String, Integer> dependents = drawn(turned, "dependent-follows-" + way);
            Map<String, Integer> allies = drawn(turned, "ally-follows-" + way);

            assertThat(dependents).containsKey(dependent).doesNotContainKey(ally);
            assertThat(allies).containsKey(ally).doesNotContainKey(dependent);
            assertThat(dependents.keySet()).doesNotContainAnyElementsOf(allies.keySet());
            int sign = way.equals("against") ? 1 : -1;
            assertThat(dependents.values()).allMatch(milli -> milli == sign * weight("dependent-follows-" + way));
            assertThat(allies.values()).allMatch(milli -> 2 * milli == sign * weight("dependent-follows-" + way));
            String other = way.equals("against") ? "towards" : "against";
            assertThat(drawn(turned, "dependent-follows-" + other)).isEmpty();
            assertThat(drawn(turned, "ally-follows-" + other)).isEmpty();

            Assessment assumed = session.whatif(assume(question, supporter + ".vote=" + vote));
            assertThat(drawn(assumed, "dependent-follows-" + way)).isEqualTo(dependents);
            assertThat(drawn(assumed, "ally-follows-" + way)).isEqualTo(allies);

            assertThat(sign * (stance(turned, ally) - stance(session.baseline(), ally)))
                    .isPositive();
            assertThat(sign * (stance(turned, dependent) - stance(session.baseline(), dependent)))
                    .isPositive();
        }
    }

    private static Delta lever(String supporter) {
        ChangeSet set = LIBRARY.scenarios().compose(List.of(), List.of("change-of-side=1@" + supporter));
        return Dials.changes(set, PatchedFacts.NONE, LIBRARY.levers());
    }

    private static Delta assume(Question question, String typed) {
        return Delta.NONE.assuming(List.of(question.assumed(Assumption.parse(typed, LIBRARY.world()))));
    }

    private static int weight(String rule) {
        return ENGINE.weights().rules().getOrDefault(rule, 0);
    }

    private static int stance(Assessment assessment, String state) {
        return vote(assessment, state).stance().orElseThrow();
    }

    private static InstrumentAssessment vote(Assessment assessment, String state) {
        StateAssessment of = Objects.requireNonNull(assessment.states().get(state));
        return Objects.requireNonNull(of.instruments().get(Instrument.VOTE));
    }

    /** What a rule adds to the stance of each state on the vote. */
    private static Map<String, Integer> drawn(Assessment assessment, String rule) {
        Map<String, Integer> drawn = new TreeMap<>();
        assessment.states().forEach((state, of) -> of.instruments().values().stream()
                .filter(on -> on.instrument() == Instrument.VOTE)
                .flatMap(on -> on.pushes().stream())
                .filter(push -> push.push().rule().equals(rule))
                .forEach(push -> drawn.merge(state, push.milli(), Integer::sum)));
        return drawn;
    }
}
