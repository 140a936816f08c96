package demarche.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.Shipped;
import demarche.crisis.Assumption;
import demarche.crisis.read.Library;
import demarche.explain.Explainer;
import demarche.reasoning.memory.LeverValue;
import demarche.rules.CompiledRules;
import demarche.rules.KnowledgeBase;
import demarche.rules.RuleCompiler;
import demarche.rules.RuleFolder;
import demarche.world.Instrument;
import demarche.world.Option;
import demarche.world.fact.Fact;
import demarche.world.fact.Ideology;
import demarche.world.fact.Trade;
import demarche.world.fact.Treaty;
import demarche.world.read.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** Laws the shipped rules keep on the shipped facts. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("library")
class LawsTest {
    private static final Library LIBRARY = Shipped.LIBRARY;
    private static final Engine ENGINE = Shipped.ENGINE;
    private static final KnowledgeBase BASE =
            KnowledgeBase.of(RuleCompiler.compile(RuleFolder.read(Path.of("rules"), new Problems())));
    private static final Question QUESTION = Question.of(LIBRARY.cases().getCase("ukraine-annexation-2022"));

    private static final Delta ESCALATION =
            new Delta(List.of(), List.of(new LeverValue("escalation", 4, 800, "initiator", "")), List.of(), List.of());

    /** What a session holds after firing, in a form that can be compared. */
    private record Outcome(SortedMap<String, StateAssessment> states, List<Conclusion> conclusions) {}

    @RepeatedTest(3)
    void the_order_of_facts_does_not_matter(RepetitionInfo repetition) {
        List<Object> shuffled = new ArrayList<>(memory());
        Collections.shuffle(shuffled, new Random(repetition.getCurrentRepetition()));
        assertThat(outcome(BASE, shuffled)).isEqualTo(outcome(BASE, memory()));
    }

    @Test
    void where_states_are_placed_is_where_the_assessment_has_them() {
        try (WarmSession session = ENGINE.open(QUESTION)) {
            Placements placements = session.place(ESCALATION);
            session.whatif(ESCALATION).states().forEach((state, of) -> of.instruments()
                    .forEach((instrument, on) -> assertThat(placements.of(state, instrument))
                            .as(state + " on " + instrument)
                            .isEqualTo(new Placement(on.stance(), on.held(), on.option()))));
        }
    }

    @Test
    void the_argument_read_for_one_state_tells_what_the_whole_argument_tells() {
        Explainer explainer = new Explainer(LIBRARY.world(), ENGINE.book());
        try (WarmSession session = ENGINE.open(QUESTION)) {
            Assessment whole = session.whatif(ESCALATION);
            whole.states().forEach((state, of) -> {
                Assessment part = session.explain(ESCALATION, state);
                assertThat(part.argument().listConclusions().size())
                        .isLessThan(whole.argument().listConclusions().size() / 10);
                of.instruments().keySet().forEach(instrument -> assertThat(explainer.why(part, state, instrument))
                        .as(state + " on " + instrument)
                        .isEqualTo(explainer.why(whole, state, instrument)));
            });
        }
    }

    @Test
    void an_assumption_in_a_warm_session_equals_one_in_a_fresh_one_and_is_undone_without_a_trace() {
        Delta assumption =
                Delta.NONE.assuming(List.of(QUESTION.assumed(new Assumption("CHN", Instrument.VOTE, Option.YES))));
        try (WarmSession warm = ENGINE.open(QUESTION);
                WarmSession fresh = ENGINE.open(QUESTION)) {
            Assessment baseline = warm.baseline();
            warm.whatif(ESCALATION);
            Assessment assumed = warm.whatif(assumption);
            assertThat(assumed.states())
                    .isNotEqualTo(baseline.states())
                    .isEqualTo(fresh.whatif(assumption).states());
            Assessment again = warm.whatif(Delta.NONE);
            assertThat(again.states()).isEqualTo(baseline.states());
            assertThat(again.argument().listConclusions())
                    .containsExactlyElementsOf(baseline.argument().listConclusions());
        }
    }

    @Test
    void two_runs_give_the_same_assessment() {
        Assessment one = ENGINE.assess(QUESTION);
        Assessment other = ENGINE.assess(QUESTION);
        assertThat(other.states()).isEqualTo(one.states());
        assertThat(other.argument().listConclusions())
                .containsExactlyElementsOf(one.argument().listConclusions());
    }

    @Test
    void serialised_rules_conclude_what_compiled_ones_do() {
        byte[] bytes = CompiledRules.write(RuleCompiler.compile(RuleFolder.read(Path.of("rules"), new Problems())));
        assertThat(outcome(KnowledgeBase.of(CompiledRules.read(bytes)), memory()))
                .isEqualTo(outcome(BASE, memory()));
    }

    static Stream<UnaryOperator<Fact>> changes() {
        return Stream.of(
                fact -> fact instanceof Trade t
                        ? new Trade(t.state(), t.partner(), 1000 - t.share(), t.evidence())
                        : fact,
                fact -> fact instanceof Treaty t && t.obligation() == Treaty.Obligation.DEFENCE
                        ? new Treaty(t.state(), t.partner(), Treaty.Obligation.CONSULTATION, t.title(), t.evidence())
                        : fact,
                fact -> fact instanceof Ideology i
                        ? new Ideology(i.state(), i.doctrine(), i.worldView(), Ideology.Role.DECIDES, i.evidence())
                        : fact);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void a_warm_session_after_a_change_equals_a_fresh_one_and_undo_restores_the_baseline(UnaryOperator<Fact> change) {
        List<Object> facts = memory();
        List<Object> changedFacts = new ArrayList<>();
        KieSession warm = BASE.newSession();
        try {
            Map<FactHandle, Fact> touched = new LinkedHashMap<>();
            List<FactHandle> handles = facts.stream().map(warm::insert).toList();
            Stages.fire(warm, Engine.FIRING_LIMIT);
            Outcome baseline = read(warm);
            // Standings are cells of the session they were inserted into: a fresh session needs cells of its own.
            List<Object> own = memory();
            for (int i = 0; i < facts.size(); i++) {
                if (facts.get(i) instanceof Fact fact && change.apply(fact) != fact) {
                    touched.put(handles.get(i), fact);
                    changedFacts.add(change.apply(fact));
                } else {
                    changedFacts.add(own.get(i));
                }
            }
            assertThat(touched).isNotEmpty();
            touched.forEach((handle, fact) -> warm.update(handle, change.apply(fact)));
            Stages.fire(warm, Engine.FIRING_LIMIT);
            Outcome changed = read(warm);
            assertThat(changed).isNotEqualTo(baseline).isEqualTo(outcome(BASE, changedFacts));
            touched.forEach(warm::update);
            Stages.fire(warm, Engine.FIRING_LIMIT);
            assertThat(read(warm)).isEqualTo(baseline);
        } finally {
            warm.dispose();
        }
    }

    private static List<Object> memory() {
        return ENGINE.memory(QUESTION, LIBRARY.world().asOf(QUESTION.crisis().asOf()));
    }

    private static Outcome outcome(KnowledgeBase base, List<Object> facts) {
        KieSession session = base.newSession();
        try {
            facts.forEach(session::insert);
            Stages.fire(session, Engine.FIRING_LIMIT);
            return read(session);
        } finally {
            session.dispose();
        }
    }

    private static Outcome read(KieSession session) {
        return new Outcome(
                AssessmentReader.read(session, QUESTION, LIBRARY.asks(), ENGINE.weights()),
                List.copyOf(ArgumentReader.read(session).listConclusions()));
    }
}
