package demarche.cli;

import demarche.answer.catalogue.CheckAnswer;
import demarche.answer.catalogue.GapReport;
import demarche.authoring.CaseCoverage;
import demarche.crisis.CrisisCase;
import demarche.crisis.Developments;
import demarche.crisis.Scenario;
import demarche.crisis.read.Library;
import demarche.reasoning.Engine;
import demarche.reasoning.EngineFactory;
import demarche.reasoning.RuleFailureException;
import demarche.rules.Rule;
import demarche.world.factbase.Coverage;
import demarche.world.factbase.TableCoverage;
import demarche.world.factbase.World;
import demarche.world.read.FactsFolder;
import demarche.world.read.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Validates facts, cases, votes, thresholds, levers, scenarios, weights and rules in one run. */
final class Checker {
    private final Problems problems = new Problems();
    private final List<String> notes = new ArrayList<>();

    private Checker() {}

    /**
     * Checks two folders.
     *
     * @param only the case to check; empty for all cases of the facts folder
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
        List<Developments> developments = only.isPresent() ? List.of() : library.listDevelopments(cases, problems);
        Optional<Engine> engine = engine(rules, library);
        List<Rule> idle = engine.filter(ready -> only.isEmpty() && problems.isEmpty())
                .map(ready -> idle(ready, library, cases, scenarios))
                .orElse(List.of());
        CheckAnswer.Counts counts = new CheckAnswer.Counts(
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
                developments.size(),
                engine.map(e -> e.book().listRules().size()).orElse(0));
        return new Checked(
                counts,
                problems.list(),
                problems.warnings(),
                idle,
                only.isPresent() && problems.isEmpty()
                        ? cases.stream().findFirst().map(crisis -> gaps(crisis, world))
                        : Optional.empty(),
                List.copyOf(notes));
    }

    private List<Rule> idle(Engine engine, Library library, List<CrisisCase> cases, List<Scenario> scenarios) {
        try {
            SortedMap<String, Integer> counts = CaseCoverage.count(engine, library, cases, scenarios, done -> {});
            return engine.book().listRules().stream()
                    .filter(rule -> counts.getOrDefault(rule.id(), 1) == 0)
                    .toList();
        } catch (RuleFailureException e) {
            problems.add(e.problem());
            return List.of();
        }
    }

    private static GapReport gaps(CrisisCase crisis, World world) {
        return new GapReport(crisis, TableCoverage.of(Coverage.of(world, crisis.asOf())));
    }

    private Optional<Engine> engine(Path rules, Library library) {
        if (library.world().listSources().isEmpty()) {
            notes.add("rules were not checked because the sources they cite could not be read");
            return Optional.empty();
        }
        return EngineFactory.open(rules, library, problems);
    }
}
