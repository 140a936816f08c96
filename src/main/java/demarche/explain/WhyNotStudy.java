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
 * Finds the rules that could give a state another option, and the conditions that each lacks: the rules that conclude it
 * and, if the stance does not reach it, the driver rules that push towards it and do not fire.
 */
public final class WhyNotStudy implements AutoCloseable {
    private final Engine engine;
    private final Explainer explainer;
    private final Assessment assessment;
    private final Examination examination;

    /**
     * @param explainer for the world of the assessment
     * @param memory the working memory of the assessment
     */
    public WhyNotStudy(Engine engine, Explainer explainer, Assessment assessment, List<Object> memory) {
        this.engine = engine;
        this.explainer = explainer;
        this.assessment = assessment;
        this.examination = engine.examine(memory);
    }

    /**
     * Returns why a state does not take an option.
     *
     * @param wanted an option of the instrument that it does not take
     * @param depth the number of levels of rules: 1 for the conditions of these rules alone
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

    /** Driver rules in that direction that are switched on, have a weight and do not push the state. */
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

    /** Whether a rule applies to measures of another instrument only. */
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

    /** The rules that conclude the option. Rules for assumed positions, and rules on a scale without the option, are left out. */
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

    /** The missing conditions besides the stance, of the rule that lacks the fewest. */
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
