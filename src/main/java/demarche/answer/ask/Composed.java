package demarche.answer.ask;

import demarche.crisis.ChangeSet;
import demarche.crisis.PatchedFacts;
import demarche.crisis.read.Library;
import demarche.explain.Differences;
import demarche.explain.Explainer;
import demarche.reasoning.Assessment;
import demarche.reasoning.Delta;
import demarche.reasoning.Dials;
import demarche.reasoning.Question;
import demarche.reasoning.WarmSession;
import java.time.LocalDate;

/**
 * What is supposed, composed and checked: ready to be applied to a question.
 *
 * @param set in the words of scenarios
 * @param changes of facts and levers
 * @param explainer that knows the names of what they add
 */
public record Composed(ChangeSet set, Delta changes, Explainer explainer) {

    /**
     * Checks and composes before any inference.
     *
     * @throws demarche.world.UnknownIdException where something named does not exist
     * @throws demarche.crisis.LeverException where a lever or an assumption is wrong
     * @throws demarche.crisis.ContradictionException where scenarios contradict each other
     */
    public static Composed of(Suppose suppose, Question question, Loaded loaded) {
        Library library = loaded.library();
        LocalDate date = question.measure().date();
        ChangeSet changes = library.scenarios()
                .compose(suppose.with(), suppose.set())
                .assuming(Assumptions.of(suppose.assume(), question, library.world()));
        PatchedFacts patched = library.scenarios().patch(changes, date);
        Delta facts = Dials.changes(changes, patched.knownOn(date.minusDays(1), library.world()), library.levers())
                .assuming(changes.assumptions().stream().map(question::assumed).toList());
        return new Composed(changes, facts, loaded.explainer().on(date, patched.added()));
    }

    /** What follows from it. */
    public Supposition on(WarmSession session, Loaded loaded) {
        return supposition(session.baseline(), session.whatif(changes), loaded);
    }

    /** What follows from it, with the argument of one state alone. */
    Supposition on(WarmSession session, Loaded loaded, String state) {
        return supposition(session.explain(Delta.NONE, state), session.explain(changes, state), loaded);
    }

    private Supposition supposition(Assessment baseline, Assessment assessment, Loaded loaded) {
        return new Supposition(
                set,
                changes,
                loaded.library().levers(),
                loaded.engine().book(),
                loaded.engine().weights(),
                explainer,
                loaded.explainer().on(baseline.asOf()),
                baseline,
                assessment,
                Differences.between(explainer, baseline, assessment));
    }
}
