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
 * A composed and checked scenario, ready to be applied to a question.
 *
 * @param set the scenarios and settings as given
 * @param changes changes of facts and levers
 * @param explainer explainer that also knows added states
 */
public record Composed(ChangeSet set, Delta changes, Explainer explainer) {

    /**
     * Composes and checks without any inference.
     *
     * @throws demarche.world.UnknownIdException if a named state, lever or scenario does not exist
     * @throws demarche.crisis.LeverException if a lever or an assumption is invalid
     * @throws demarche.crisis.ContradictionException if scenarios contradict each other
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

    /** Infers its effects. */
    public Supposition on(WarmSession session, Loaded loaded) {
        return supposition(session.baseline(), session.whatif(changes), loaded);
    }

    /** Infers its effects, with the argument of one state only. */
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
