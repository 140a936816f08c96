package demarche.cli;

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
import demarche.rules.Rule;
import demarche.world.Instrument;
import demarche.world.read.ProblemsException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Finds rules that fire on no case and under no scenario or assumption. Scenarios are tried on the latest measures
 * only, since all of them on all measures would take minutes. Stops when every rule has fired.
 */
final class IdleRules {
    private static final int WITH_SCENARIOS = 4;

    private record Asked(CrisisCase crisis, Measure measure) {}

    private final Engine engine;
    private final Library library;
    private final List<Scenario> scenarios;
    private final Set<String> idle = ConcurrentHashMap.newKeySet();

    private IdleRules(Engine engine, Library library, List<Scenario> scenarios) {
        this.engine = engine;
        this.library = library;
        this.scenarios = scenarios;
        engine.book().listRules().stream()
                // Rules that sum conclude nothing, so no argument names them.
                .filter(rule -> rule.kind() != Rule.Kind.SUM)
                .map(Rule::id)
                .forEach(idle::add);
    }

    /** Idle rules in the order of the rule book. */
    static List<Rule> list(Engine engine, Library library, List<CrisisCase> cases, List<Scenario> scenarios) {
        IdleRules rules = new IdleRules(engine, library, scenarios);
        List<Asked> all = cases.stream()
                .flatMap(crisis -> crisis.measures().stream().map(measure -> new Asked(crisis, measure)))
                .sorted(Comparator.comparing((Asked asked) -> asked.measure().date())
                        .reversed())
                .toList();
        int latest = Math.min(WITH_SCENARIOS, all.size());
        all.subList(0, latest).parallelStream().forEach(asked -> rules.ask(asked, true));
        all.subList(latest, all.size()).parallelStream().forEach(asked -> rules.ask(asked, false));
        return engine.book().listRules().stream()
                .filter(rule -> rules.idle.contains(rule.id()))
                .toList();
    }

    private void ask(Asked asked, boolean withScenarios) {
        if (idle.isEmpty()) {
            return;
        }
        Question question = Question.of(asked.crisis(), asked.measure(), Set.of())
                .withRecord(library.cases()
                        .listEarlier(asked.crisis(), asked.measure().date()));
        try (WarmSession session = engine.open(question)) {
            idle.removeAll(session.rules(Delta.NONE));
            if (withScenarios) {
                Stream.concat(
                                scenarios.stream().flatMap(scenario -> changes(scenario, asked.measure()).stream()),
                                assumptions(question))
                        .takeWhile(changes -> !idle.isEmpty())
                        .forEach(changes -> idle.removeAll(session.rules(changes)));
            }
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
