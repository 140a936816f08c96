package demarche.cli;

import demarche.crisis.ChangeSet;
import demarche.crisis.CrisisCase;
import demarche.crisis.Measure;
import demarche.crisis.PatchedFacts;
import demarche.crisis.Scenario;
import demarche.crisis.read.Library;
import demarche.reasoning.Assessment;
import demarche.reasoning.Changes;
import demarche.reasoning.Conclusion;
import demarche.reasoning.Dials;
import demarche.reasoning.Engine;
import demarche.reasoning.EngineFactory;
import demarche.reasoning.Justification;
import demarche.reasoning.Question;
import demarche.reasoning.WarmSession;
import demarche.reasoning.rulebase.RuleInfo;
import demarche.report.GapReport;
import demarche.world.Coverage;
import demarche.world.TableCoverage;
import demarche.world.World;
import demarche.world.read.FactsFolder;
import demarche.world.read.Problems;
import demarche.world.read.ProblemsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Validates facts, cases, votes, asks, levers, scenarios, weights and rules in one run. */
final class Checker {
    /** They change the cell a stance stands in and conclude nothing, so that no argument names them. */
    private static final Set<String> CONCLUDE_NOTHING = Set.of("total", "hold", "place");

    private final Problems problems = new Problems();
    private final List<String> notes = new ArrayList<>();

    private Checker() {}

    /**
     * Checks two folders.
     *
     * @param only the one case to check; nothing for all that come with the facts
     */
    static Checked check(FactsFolder facts, Path rules, Optional<String> only) {
        return new Checker().run(facts, rules, only);
    }

    private Checked run(FactsFolder facts, Path rules, Optional<String> only) {
        Library library = Library.read(facts, problems);
        World world = library.world();
        List<CrisisCase> cases = only.map(
                        id -> library.cases().findCase(id, problems).stream().toList())
                .orElseGet(() -> library.cases().listCases(problems));
        List<Scenario> scenarios = library.listScenarios(problems);
        Optional<Engine> engine = engine(rules, library);
        List<RuleInfo> idle = engine.isPresent() && only.isEmpty() && problems.isEmpty()
                ? idle(engine.get(), library, cases, scenarios)
                : List.of();
        return new Checked(
                world.listFacts().stream()
                        .map(fact -> fact.evidence().key())
                        .map(key -> key.substring(0, Math.max(0, key.indexOf('/'))))
                        .distinct()
                        .count(),
                world.listFacts().stream()
                        .map(fact -> fact.evidence().key())
                        .distinct()
                        .count(),
                world.listSources().size(),
                cases.size(),
                cases.stream().mapToLong(crisis -> crisis.measures().size()).sum(),
                library.levers().listLevers().size(),
                scenarios.size(),
                engine.map(e -> e.book().listRules().size()).orElse(0),
                problems.list(),
                idle,
                only.isPresent() && problems.isEmpty()
                        ? cases.stream().findFirst().map(crisis -> gaps(crisis, world))
                        : Optional.empty(),
                List.copyOf(notes));
    }

    private static GapReport gaps(CrisisCase crisis, World world) {
        return new GapReport(crisis, TableCoverage.of(Coverage.of(world, crisis.asOf())));
    }

    private Optional<Engine> engine(Path rules, Library library) {
        if (library.world().listSources().isEmpty()) {
            notes.add("rules were not checked: the sources they cite could not be read");
            return Optional.empty();
        }
        return EngineFactory.open(rules, library, problems);
    }

    /**
     * Assesses every case and measure, without and under every scenario; one case alone would say nothing about rules
     * that do not fire on it.
     */
    private List<RuleInfo> idle(Engine engine, Library library, List<CrisisCase> cases, List<Scenario> scenarios) {
        Set<String> fired = new HashSet<>(CONCLUDE_NOTHING);
        for (CrisisCase crisis : cases) {
            for (Measure measure : crisis.measures()) {
                Question question = Question.of(crisis, measure, Set.of())
                        .withRecord(library.cases().listEarlier(crisis, measure.date()));
                try (WarmSession session = engine.open(question)) {
                    fired(session.baseline(), fired);
                    for (Scenario scenario : scenarios) {
                        changes(scenario, measure, library).ifPresent(changes -> fired(session.whatif(changes), fired));
                    }
                }
            }
        }
        return engine.book().listRules().stream()
                .filter(rule -> !fired.contains(rule.id()))
                .toList();
    }

    /** A scenario that patches a later day than the measure's says nothing about it. */
    private Optional<Changes> changes(Scenario scenario, Measure measure, Library library) {
        ChangeSet set = library.scenarios().compose(List.of(scenario.id()), List.of());
        try {
            PatchedFacts patched = library.scenarios()
                    .patch(set, measure.date())
                    .knownOn(measure.date().minusDays(1), library.world());
            return Optional.of(Dials.changes(set, patched, library.levers()));
        } catch (ProblemsException e) {
            notes.add("scenario " + scenario.id() + " was not run on " + measure.id() + ": "
                    + e.problems().get(0).found());
            return Optional.empty();
        }
    }

    private static void fired(Assessment assessment, Set<String> fired) {
        assessment.argument().listConclusions().stream()
                .map(Conclusion::justifications)
                .flatMap(List::stream)
                .map(Justification::rule)
                .forEach(fired::add);
    }
}
