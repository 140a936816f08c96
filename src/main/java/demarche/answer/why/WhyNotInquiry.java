package demarche.answer.why;

import demarche.answer.ask.Composed;
import demarche.answer.ask.Desk;
import demarche.answer.ask.Inquiry;
import demarche.answer.ask.Loaded;
import demarche.answer.ask.RefusedException;
import demarche.answer.ask.StateNames;
import demarche.answer.ask.Wanted;
import demarche.explain.WhyNotStudy;
import demarche.reasoning.Assessment;
import demarche.reasoning.Question;
import java.util.List;

/**
 * Why a state does not take an option.
 *
 * @param state code or name
 * @param wanted the option, as {@code vote=yes}
 * @param depth how deep to look below what is missing, 1 or more
 * @param show how many rules a text shows, 1 or more
 */
public record WhyNotInquiry(Inquiry inquiry, String state, String wanted, int depth, int show) {

    /** How deep to look where nothing is said. */
    public static final int USUAL_DEPTH = 2;

    /** How many rules to show where nothing is said. */
    public static final int USUAL_SHOW = 6;

    /** What was inferred, and the working memory in which it was. */
    private record Inferred(Assessment assessment, List<Object> memory) {}

    /**
     * @throws RefusedException where a number is out of its range, or no option is wanted, or none of the instrument
     * @throws demarche.world.UnknownIdException where there is no such instrument
     */
    public WhyNotInquiry {
        if (depth < 1) {
            throw RefusedException.number("depth", depth, "expected 1 or more");
        }
        if (show < 1) {
            throw RefusedException.number("show", show, "expected 1 or more");
        }
        Wanted.parse(wanted);
    }

    /**
     * The answer.
     *
     * @throws RefusedException where the state is not asked, or takes the option already
     */
    public WhyNotView answer(Desk desk) {
        Loaded loaded = desk.loaded();
        Question question = desk.question(inquiry);
        Composed base = Composed.of(inquiry.suppose(), question, loaded);
        Inferred inferred = desk.lend(
                question, session -> new Inferred(session.whatif(base.changes()), session.memory(base.changes())));
        Assessment assessment = inferred.assessment();
        Wanted asked = Wanted.parse(wanted);
        String code = StateNames.code(state, loaded.library().world(), assessment);
        asked.stands(code, assessment);
        try (WhyNotStudy study = new WhyNotStudy(loaded.engine(), base.explainer(), assessment, inferred.memory())) {
            return new WhyNotView(
                    study.study(code, asked.instrument(), asked.option(), depth),
                    base.explainer(),
                    show,
                    Inquiry.caveats(
                            question.crisis(), inquiry.suppose().isGiven() ? List.of(base) : List.of(), loaded));
        }
    }
}
