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
 * The question: why a state does not take an option.
 *
 * @param state code or name
 * @param wanted the option, for instance {@code vote=yes}
 * @param depth depth of the search below unmet conditions, 1 or more
 * @param show number of rules in text, 1 or more
 */
public record WhyNotInquiry(Inquiry inquiry, String state, String wanted, int depth, int show) {

    /** Default depth. */
    public static final int USUAL_DEPTH = 2;

    /** Default number of rules in text. */
    public static final int USUAL_SHOW = 6;

    /** An inference and its working memory. */
    private record Inferred(Assessment assessment, List<Object> memory) {}

    /**
     * @throws RefusedException if a number is outside its range or no valid option is given
     * @throws demarche.world.UnknownIdException if the instrument is unknown
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
     * @throws RefusedException if the state has no position or already takes the option
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
