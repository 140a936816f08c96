package demarche.authoring;

import demarche.answer.ask.Loaded;
import demarche.crisis.CrisisCase;
import demarche.crisis.Scenario;
import demarche.reasoning.Engine;
import demarche.reasoning.whynot.Examination;
import demarche.reasoning.whynot.RuleFinding;
import demarche.rules.Rule;
import demarche.world.read.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Measures how far rules are covered. */
public final class Coverages {
    private final Loaded loaded;
    private final ExampleRunner runner;
    private final Consumer<String> progress;

    /** @param progress is told what is being done */
    public Coverages(ExampleRunner runner, Loaded loaded, Consumer<String> progress) {
        this.runner = runner;
        this.loaded = loaded;
        this.progress = progress;
    }

    /**
     * The coverage of every rule that concludes something, in the order of the files.
     *
     * @param withCases whether the measures of all cases are asked too, which takes half a minute
     */
    public List<RuleCoverage> measure(List<Example> examples, boolean withCases) {
        Engine engine = loaded.engine();
        Map<String, Integer> fires = new HashMap<>();
        Map<String, Integer> nearMisses = new HashMap<>();
        for (int i = 0; i < examples.size(); i++) {
            Example example = examples.get(i);
            runner.run(example).fired().forEach(rule -> fires.merge(rule, 1, Integer::sum));
            example.expectations().stream()
                    .flatMap(expectation -> expectation.silent().stream())
                    .distinct()
                    .forEach(rule -> nearMisses.merge(rule, 1, Integer::sum));
            progress.accept((i + 1) + " of " + examples.size() + " examples");
        }
        List<Rule> rules = CaseCoverage.listRules(engine);
        List<String> unshown = rules.stream()
                .map(Rule::id)
                .filter(id -> !fires.containsKey(id))
                .toList();
        SortedMap<String, List<String>> neverInExamples =
                CaseCoverage.neverTrue(engine, unshown, findings(examples, unshown));
        Optional<SortedMap<String, Integer>> measures = withCases ? Optional.of(onCases()) : Optional.empty();
        List<String> idle = measures.stream()
                .flatMap(counts -> counts.entrySet().stream())
                .filter(entry -> entry.getValue() == 0)
                .map(Map.Entry::getKey)
                .toList();
        SortedMap<String, List<String>> neverOnCases =
                idle.isEmpty() ? new TreeMap<>() : CaseCoverage.neverTrue(engine, loaded.library(), cases(), idle);
        return rules.stream()
                .map(rule -> new RuleCoverage(
                        rule.id(),
                        rule.file() + ":" + rule.line(),
                        measures.map(counts -> counts.getOrDefault(rule.id(), 0)),
                        fires.getOrDefault(rule.id(), 0),
                        nearMisses.getOrDefault(rule.id(), 0),
                        neverOnCases.getOrDefault(rule.id(), List.of()),
                        neverInExamples.getOrDefault(rule.id(), List.of())))
                .toList();
    }

    private SortedMap<String, Integer> onCases() {
        return CaseCoverage.count(
                loaded.engine(),
                loaded.library(),
                cases(),
                scenarios(),
                done -> progress.accept(done + " measures of cases"));
    }

    private List<CrisisCase> cases() {
        Problems problems = new Problems();
        List<CrisisCase> cases = loaded.library().cases().listCases(problems);
        problems.throwIfAny();
        return cases;
    }

    private List<Scenario> scenarios() {
        Problems problems = new Problems();
        List<Scenario> scenarios = loaded.library().listScenarios(problems);
        problems.throwIfAny();
        return scenarios;
    }

    /** How near the rules come to firing in the examples that say they do not fire. */
    private List<List<RuleFinding>> findings(List<Example> examples, List<String> rules) {
        List<List<RuleFinding>> findings = new ArrayList<>();
        if (rules.isEmpty()) {
            return findings;
        }
        for (Example example : examples) {
            List<String> near = example.expectations().stream()
                    .flatMap(expectation -> expectation.silent().stream())
                    .filter(rules::contains)
                    .distinct()
                    .toList();
            if (!near.isEmpty()) {
                try (Examination examination = loaded.engine()
                        .examine(runner.outcome(example.setting()).memory())) {
                    findings.add(examination.examine(near, Map.of(), 1));
                }
            }
        }
        return findings;
    }
}
