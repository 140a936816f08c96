package demarche.authoring;

import demarche.answer.ask.Composed;
import demarche.answer.ask.Desk;
import demarche.answer.ask.Loaded;
import demarche.explain.RuleAccount;
import demarche.reasoning.Assessment;
import demarche.reasoning.Delta;
import demarche.reasoning.Engine;
import demarche.reasoning.Inference;
import demarche.reasoning.Question;
import demarche.reasoning.whynot.Examination;
import demarche.reasoning.whynot.RuleFinding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs examples and compares what rules conclude with what they expect. Safe for several threads. */
public final class ExampleRunner {
    /** How deep to look below a missing condition: its own rules too. */
    private static final int DEPTH = 2;

    private final Desk desk;
    private final Loaded loaded;
    private final Engine engine;

    /** @param desk where questions about cases are answered */
    public ExampleRunner(Desk desk) {
        this.desk = desk;
        this.loaded = desk.loaded();
        this.engine = loaded.engine();
    }

    /**
     * Runs one example.
     *
     * @throws demarche.reasoning.RuleFailureException where a rule fails, or the rules do not come to rest
     * @throws demarche.world.UnknownIdException where there is no such case, scenario or lever
     */
    public ExampleResult run(Example example) {
        Outcome outcome = outcome(example.setting());
        List<Failure> failures = new ArrayList<>();
        for (Expectation expectation : example.expectations()) {
            expectation
                    .check(outcome)
                    .ifPresent(miss -> failures.add(new Failure(
                            expectation.place(), miss.expected(), miss.found(), nearest(miss.sought(), outcome))));
        }
        return new ExampleResult(
                example,
                failures,
                outcome.rules(),
                outcome.memory().stream()
                        .map(thing -> thing.getClass().getSimpleName())
                        .collect(Collectors.toSet()));
    }

    Outcome outcome(Setting setting) {
        int rounds = engine.weights().rounds();
        if (setting instanceof InventedCrisis invented) {
            Inference inference = engine.infer(invented.memory(engine.weights()));
            return Outcome.of(engine.book(), inference.argument(), inference.objects(), inference.fired(), rounds);
        }
        CaseSetting ofCase = (CaseSetting) setting;
        Question question = desk.question(ofCase.inquiry());
        Delta supposed =
                Composed.of(ofCase.inquiry().suppose(), question, loaded).changes();
        Delta changes = new Delta(
                supposed.scenarios(),
                supposed.levers(),
                supposed.removed(),
                Stream.concat(supposed.added().stream(), ofCase.given().stream())
                        .toList(),
                supposed.unrecorded(),
                supposed.weights(),
                supposed.assumed());
        return desk.lend(question, session -> {
            Assessment assessment = session.whatif(changes);
            return Outcome.of(engine.book(), assessment.argument(), session.memory(changes), Set.of(), rounds);
        });
    }

    /** Of the rules that could conclude something missing the one with the fewest conditions that do not hold. */
    private Optional<RuleAccount> nearest(List<Expectation.Sought> sought, Outcome outcome) {
        if (sought.isEmpty()) {
            return Optional.empty();
        }
        try (Examination examination = engine.examine(outcome.memory())) {
            return sought.stream()
                    .flatMap(one -> examination.examine(one.rules(), one.wanted(), DEPTH).stream())
                    .min(Comparator.comparingInt(RuleFinding::lacking).thenComparing(RuleFinding::rule))
                    .map(finding -> loaded.explainer().tell(finding, outcome.argument()));
        }
    }
}
