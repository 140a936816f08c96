package demarche.explain;

import demarche.reasoning.AppliedPush;
import demarche.reasoning.Assessment;
import demarche.reasoning.Engine;
import demarche.reasoning.InstrumentAssessment;
import demarche.reasoning.concept.ChangeOfSide;
import demarche.reasoning.memory.Assumed;
import demarche.reasoning.memory.Baseline;
import demarche.reasoning.memory.LeverValue;
import demarche.reasoning.memory.Position;
import demarche.reasoning.memory.PutMeasure;
import demarche.reasoning.memory.Rung;
import demarche.reasoning.memory.Standing;
import demarche.reasoning.whynot.ConditionFinding;
import demarche.reasoning.whynot.Examination;
import demarche.reasoning.whynot.RuleFinding;
import demarche.rules.Rule;
import demarche.world.Instrument;
import demarche.world.Option;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the rules that would have given a state another option, and what each of them lacks: those that conclude the option,
 * and, where the stance falls short of it, the driver rules that push that way and do not fire.
 */
public final class WhyNotStudy implements AutoCloseable {
    private final Engine engine;
    private final Explainer explainer;
    private final Assessment assessment;
    private final Examination examination;

    /**
     * @param explainer of the world the assessment was made of
     * @param memory the working memory in which it was made
     */
    public WhyNotStudy(Engine engine, Explainer explainer, Assessment assessment, List<Object> memory) {
        this.engine = engine;
        this.explainer = explainer;
        this.assessment = assessment;
        this.examination = engine.examine(memory);
    }

    /**
     * Why a state does not take an option.
     *
     * @param wanted an option of the instrument that it does not take
     * @param depth how deep to look below what is missing: 1 for the conditions of the rules alone
     */
    public WhyNot study(String state, Instrument instrument, Option wanted, int depth) {
        InstrumentAssessment on =
                Objects.requireNonNull(assessment.getState(state).instruments().get(instrument));
        List<Rung> rungs = assessment.question().rungs(on);
        Optional<Integer> gap = rungs.stream()
                .filter(rung -> rung.option() == wanted)
                .findFirst()
                .flatMap(rung -> gap(rung, on.held().orElse(0)));
        List<RuleFinding> pushing = gap.map(
                        far -> examination.examine(silent(on, Integer.signum(far)), wantedPush(state, on), depth))
                .orElse(List.of());
        List<RuleFinding> here =
                pushing.stream().filter(finding -> !bearsElsewhere(finding)).toList();
        List<RuleFinding> concluding = concluding(state, on, wanted, depth);
        int way = gap.map(Integer::signum).orElse(0);
        return new WhyNot(
                assessment,
                state,
                on,
                wanted,
                gap,
                concluding.stream()
                        .map(finding -> explainer.tell(finding, assessment.argument()))
                        .toList(),
                barred(concluding),
                instead(state, on),
                here.stream()
                        .map(finding -> candidate(finding, on, rungs))
                        .sorted(Comparator.comparing(
                                        (Candidate candidate) -> candidate.bring() == Candidate.Bring.NOTHING)
                                .thenComparing(candidate -> candidate.told().lacking())
                                .thenComparing(candidate -> -Math.abs(candidate.milli()))
                                .thenComparing(candidate -> candidate.rule().id()))
                        .toList(),
                pushing.size() - here.size(),
                going(on, way),
                going(on, -way));
    }

    @Override
    public void close() {
        examination.close();
    }

    private static Optional<Integer> gap(Rung rung, int held) {
        if (held < rung.from()) {
            return Optional.of(rung.from() - held);
        }
        return held > rung.to() ? Optional.of(rung.to() - held) : Optional.empty();
    }

    private static List<AppliedPush> going(InstrumentAssessment on, int way) {
        return way == 0
                ? List.of()
                : on.pushes().stream()
                        .filter(push -> Integer.signum(push.milli()) == way)
                        .toList();
    }

    /** Driver rules that push that way, are switched on, weigh something and give the state no reason. */
    private List<String> silent(InstrumentAssessment on, int way) {
        Set<String> speaking =
                on.pushes().stream().map(push -> push.push().rule()).collect(Collectors.toSet());
        return engine.book().listRules().stream()
                .filter(rule -> rule.direction()
                        .filter(direction -> direction.sign() == way)
                        .isPresent())
                .filter(rule -> rule.driver()
                        .filter(driver -> !assessment.question().without().contains(driver))
                        .isPresent())
                .map(Rule::id)
                .filter(rule -> !speaking.contains(rule) && weight(rule) > 0)
                .toList();
    }

    private int weight(String rule) {
        return engine.weights().rules().getOrDefault(rule, 0);
    }

    private Map<String, Object> wantedPush(String state, InstrumentAssessment on) {
        return Map.of(
                "state", state, "scope", on.measure(), "round", engine.weights().rounds());
    }

    /** Whether a rule speaks of measures of another instrument alone. */
    private static boolean bearsElsewhere(RuleFinding finding) {
        return finding.missing().stream()
                .anyMatch(condition -> seeks(condition, PutMeasure.class)
                        && condition
                                .shortfall()
                                .filter(shortfall ->
                                        shortfall.demand().property().startsWith("instrument"))
                                .isPresent());
    }

    private Candidate candidate(RuleFinding finding, InstrumentAssessment on, List<Rung> rungs) {
        Rule rule = engine.book().getRule(finding.rule());
        int milli = weight(rule.id()) * rule.direction().orElseThrow().sign();
        int then = on.held().orElse(0) + milli;
        return new Candidate(
                rule,
                milli,
                !rule.consequence().strength().isEmpty(),
                bring(finding),
                rungs.stream()
                        .filter(rung -> rung.from() <= then && then <= rung.to())
                        .map(Rung::option)
                        .findFirst(),
                explainer.tell(finding, assessment.argument()));
    }

    private static Candidate.Bring bring(RuleFinding finding) {
        if (finding.missing().stream().anyMatch(FindingSentences::isGiven)) {
            return Candidate.Bring.NOTHING;
        }
        return finding.missing().stream().anyMatch(WhyNotStudy::isSupposed)
                ? Candidate.Bring.SCENARIO
                : Candidate.Bring.FACTS;
    }

    private static boolean isSupposed(ConditionFinding finding) {
        return Stream.of(Assumed.class, Baseline.class, ChangeOfSide.class, LeverValue.class)
                .anyMatch(supposed -> seeks(finding, supposed));
    }

    /** The rules that conclude the option; one that only takes what is assumed is none, nor one that reads it off a ladder it is not on. */
    private List<RuleFinding> concluding(String state, InstrumentAssessment on, Option wanted, int depth) {
        Map<String, Object> position = Map.of(
                "state", state,
                "measure", on.measure(),
                "instrument", on.instrument(),
                "round", engine.weights().rounds(),
                "option", wanted);
        boolean placed = on.instrument().ladder().contains(wanted);
        return examination
                .examine(engine.book().listConcluding(Position.class.getSimpleName()), position, depth)
                .stream()
                .filter(finding -> finding.missing().stream()
                        .noneMatch(condition ->
                                seeks(condition, Assumed.class) || (!placed && seeks(condition, Standing.class))))
                .sorted(Comparator.comparingInt(RuleFinding::lacking).thenComparing(RuleFinding::rule))
                .toList();
    }

    private static boolean seeks(ConditionFinding condition, Class<?> type) {
        return condition.sought().stream().anyMatch(sought -> sought.type().equals(type.getSimpleName()));
    }

    /** What is lacking beside the stance, of the rule that lacks least of it. */
    private List<String> barred(List<RuleFinding> concluding) {
        return concluding.stream()
                .map(finding -> finding.conditions().stream()
                        .filter(condition -> condition.status() != ConditionFinding.Status.HOLDS
                                && !seeks(condition, Standing.class))
                        .toList())
                .min(Comparator.comparingInt(List::size))
                .orElse(List.of())
                .stream()
                .map(condition ->
                        explainer.tell(condition, assessment.argument()).sentence())
                .toList();
    }

    private List<String> instead(String state, InstrumentAssessment on) {
        return assessment.argument().findPosition(state, on.instrument()).stream()
                .flatMap(position -> explainer.because(assessment, position).stream())
                .distinct()
                .toList();
    }
}
