package demarche.authoring;

import demarche.crisis.Assumption;
import demarche.crisis.ChangeSet;
import demarche.crisis.CrisisCase;
import demarche.crisis.Measure;
import demarche.crisis.PatchedFacts;
import demarche.crisis.Scenario;
import demarche.crisis.read.Library;
import demarche.reasoning.Delta;
import demarche.reasoning.Dials;
import demarche.reasoning.Engine;
import demarche.reasoning.Question;
import demarche.reasoning.WarmSession;
import demarche.reasoning.whynot.ConditionFinding;
import demarche.reasoning.whynot.Examination;
import demarche.reasoning.whynot.RuleFinding;
import demarche.rules.Rule;
import demarche.world.Instrument;
import demarche.world.read.ProblemsException;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/**
 * Which rules fire on the measures of cases. On the latest few measures every scenario is applied too, and positions are
 * assumed: all scenarios on all measures would take minutes. Rules that sum up are left out: no argument names them.
 */
public final class CaseCoverage {
    private static final int WITH_SCENARIOS = 4;

    private record Asked(CrisisCase crisis, Measure measure) {}

    private final Engine engine;
    private final Library library;
    private final List<Scenario> scenarios;
    private final List<Asked> asked;
    private final Map<String, AtomicInteger> firings = new ConcurrentHashMap<>();

    private CaseCoverage(Engine engine, Library library, List<CrisisCase> cases, List<Scenario> scenarios) {
        this.engine = engine;
        this.library = library;
        this.scenarios = scenarios;
        this.asked = cases.stream()
                .flatMap(crisis -> crisis.measures().stream().map(measure -> new Asked(crisis, measure)))
                .sorted(Comparator.comparing((Asked one) -> one.measure().date())
                        .reversed())
                .toList();
        listRules(engine).forEach(rule -> firings.put(rule.id(), new AtomicInteger()));
    }

    /** The rules of which coverage can be told. */
    static List<Rule> listRules(Engine engine) {
        return engine.book().listRules().stream()
                .filter(rule -> rule.kind() != Rule.Kind.SUM)
                .toList();
    }

    /**
     * On how many measures each rule fires, by its id.
     *
     * @param progress is told the number of measures that are done
     */
    public static SortedMap<String, Integer> count(
            Engine engine, Library library, List<CrisisCase> cases, List<Scenario> scenarios, IntConsumer progress) {
        CaseCoverage coverage = new CaseCoverage(engine, library, cases, scenarios);
        AtomicInteger done = new AtomicInteger();
        int latest = Math.min(WITH_SCENARIOS, coverage.asked.size());
        // The few that take long come first, so that no thread ends with one of them.
        Stream.of(coverage.asked.subList(0, latest), coverage.asked.subList(latest, coverage.asked.size()))
                .forEach(part -> part.parallelStream().forEach(one -> {
                    coverage.rules(one).forEach(rule -> coverage.firings
                            .getOrDefault(rule, new AtomicInteger())
                            .incrementAndGet());
                    progress.accept(done.incrementAndGet());
                }));
        SortedMap<String, Integer> counts = new TreeMap<>();
        coverage.firings.forEach((rule, count) -> counts.put(rule, count.get()));
        return counts;
    }

    /**
     * Of rules that fire on no measure the conditions that hold on none, each taken with the conditions before it that hold.
     *
     * @param idle ids of such rules
     * @return the conditions as written, by rule; none of a rule whose conditions hold each on some measure
     */
    public static SortedMap<String, List<String>> neverTrue(
            Engine engine, Library library, List<CrisisCase> cases, List<String> idle) {
        CaseCoverage coverage = new CaseCoverage(engine, library, cases, List.of());
        List<List<RuleFinding>> findings = coverage.asked.parallelStream()
                .map(one -> coverage.examine(one, idle))
                .toList();
        return neverTrue(engine, idle, findings);
    }

    /** The conditions of each rule that hold in none of these findings; not those of which it cannot be said. */
    static SortedMap<String, List<String>> neverTrue(
            Engine engine, List<String> rules, List<List<RuleFinding>> findings) {
        SortedMap<String, List<String>> never = new TreeMap<>();
        for (String id : rules) {
            Rule rule = engine.book().getRule(id);
            BitSet asked = new BitSet();
            BitSet held = new BitSet();
            findings.stream()
                    .flatMap(List::stream)
                    .filter(finding -> finding.rule().equals(id))
                    .forEach(finding -> {
                        for (int i = 0; i < finding.conditions().size(); i++) {
                            ConditionFinding.Status status =
                                    finding.conditions().get(i).status();
                            asked.set(i, asked.get(i) || status != ConditionFinding.Status.OPEN);
                            held.set(i, held.get(i) || status == ConditionFinding.Status.HOLDS);
                        }
                    });
            asked.andNot(held);
            never.put(
                    id,
                    asked.stream()
                            .mapToObj(i -> rule.conditions().get(i).text())
                            .toList());
        }
        return never;
    }

    private List<RuleFinding> examine(Asked one, List<String> idle) {
        try (WarmSession session = engine.open(question(one));
                Examination examination = engine.examine(session.memory(Delta.NONE))) {
            return examination.examine(idle, Map.of(), 1);
        }
    }

    private Question question(Asked one) {
        return Question.of(one.crisis(), one.measure(), Set.of())
                .withRecord(
                        library.cases().listEarlier(one.crisis(), one.measure().date()));
    }

    /** The rules that fire on a measure, under a scenario where the measure is one of the latest. */
    private Set<String> rules(Asked one) {
        Question question = question(one);
        try (WarmSession session = engine.open(question)) {
            Set<String> rules = new HashSet<>(session.rules(Delta.NONE));
            if (asked.indexOf(one) < WITH_SCENARIOS) {
                Stream.concat(
                                scenarios.stream().flatMap(scenario -> changes(scenario, one.measure()).stream()),
                                assumptions(question))
                        .forEach(changes -> rules.addAll(session.rules(changes)));
            }
            return rules;
        }
    }

    /** A declared supporter at either end of the scale. */
    private static Stream<Delta> assumptions(Question question) {
        Instrument instrument = question.measure().instrument();
        return question.crisis().sides().values().stream()
                .flatMap(states -> states.stream().limit(1))
                .limit(1)
                .flatMap(state -> instrument.ladder().stream()
                        .map(option -> question.assumed(new Assumption(state, instrument, option)))
                        .map(assumed -> Delta.NONE.assuming(List.of(assumed))));
    }

    /** Empty for a scenario that patches a day after the measure, since it cannot affect it. */
    private Optional<Delta> changes(Scenario scenario, Measure measure) {
        ChangeSet set = library.scenarios().compose(List.of(scenario.id()), List.of());
        try {
            PatchedFacts patched = library.scenarios()
                    .patch(set, measure.date())
                    .knownOn(measure.date().minusDays(1), library.world());
            return Optional.of(Dials.changes(set, patched, library.levers()));
        } catch (ProblemsException e) {
            return Optional.empty();
        }
    }
}
