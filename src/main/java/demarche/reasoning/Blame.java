package demarche.reasoning;

import demarche.rules.KnowledgeBase;
import demarche.rules.Rule;
import demarche.rules.RuleBook;
import demarche.world.Place;
import demarche.world.read.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/** Finds the rule that caused a failed run, by a second run that records each firing. Recording would slow down every run. */
record Blame(KnowledgeBase base, RuleBook book) {
    private static final int LIMIT = Engine.FIRING_LIMIT / 10;

    /** The firings of a recorded run. */
    private static final class Watch extends DefaultAgendaEventListener {
        private final Map<String, Integer> firings = new HashMap<>();
        private String last = "";

        @Override
        public void beforeMatchFired(BeforeMatchFiredEvent event) {
            last = event.getMatch().getRule().getName();
            firings.merge(last, 1, Integer::sum);
        }
    }

    /** Returns the rule that fires most, if rules do not come to rest. */
    RuleLoopException loop(List<Object> memory) {
        Watch watch = new Watch();
        run(memory, watch);
        Map.Entry<String, Integer> most = watch.firings.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow();
        return new RuleLoopException(most.getKey(), place(most.getKey()), most.getValue(), LIMIT);
    }

    /** Returns the rule that an exception names or whose consequence throws it. */
    RuleFailureException failure(List<Object> memory, Throwable thrown) {
        String title = named(thrown).map(Rule::title).orElseGet(() -> {
            Watch watch = new Watch();
            return run(memory, watch) ? "" : watch.last;
        });
        Throwable root = Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .reduce((outer, inner) -> inner)
                .orElse(thrown);
        String reason = root.getMessage() == null || root instanceof StackOverflowError ? "" : ", " + root.getMessage();
        return new RuleFailureException(
                new Problem(
                        place(title),
                        (title.isEmpty() ? "a rule" : "rule " + Problem.quote(title)) + " fails while it runs: "
                                + root.getClass().getSimpleName()
                                + reason.lines().findFirst().orElse(""),
                        "a rule that concludes something of everything it matches"),
                thrown);
    }

    /** The messages of Drools contain the title of a rule whose consequence or constraint throws. */
    private Optional<Rule> named(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .map(cause -> String.valueOf(cause.getMessage()))
                .flatMap(
                        message -> book.listRules().stream().filter(rule -> message.contains('"' + rule.title() + '"')))
                .findFirst();
    }

    /** Whether the run succeeds. */
    private boolean run(List<Object> memory, Watch watch) {
        KieSession session = base.newSession();
        try {
            session.addEventListener(watch);
            memory.forEach(session::insert);
            Stages.fire(session, LIMIT);
            return true;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return false;
        } finally {
            session.dispose();
        }
    }

    private Place place(String title) {
        return book.findTitle(title).map(Rule::place).orElse(new Place("rules", 0, 0));
    }
}
