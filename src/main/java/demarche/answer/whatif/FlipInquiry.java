package demarche.answer.whatif;

import demarche.answer.ask.Composed;
import demarche.answer.ask.Desk;
import demarche.answer.ask.Inquiry;
import demarche.answer.ask.Loaded;
import demarche.answer.ask.RefusedException;
import demarche.answer.ask.StateNames;
import demarche.answer.ask.Wanted;
import demarche.crisis.LeverSetting;
import demarche.reasoning.Assessment;
import demarche.reasoning.Delta;
import demarche.reasoning.InstrumentAssessment;
import demarche.reasoning.Question;
import demarche.reasoning.WarmSession;
import demarche.search.FlipFindings;
import demarche.search.FlipSearch;
import demarche.search.FlipStudy;
import demarche.world.UnknownIdException;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * The question: the smallest changes that give a state another position.
 *
 * @param state code or name
 * @param wanted position to reach, for instance {@code vote=yes}
 * @param bounds of the search
 */
public record FlipInquiry(Inquiry inquiry, String state, String wanted, Bounds bounds) {
    /**
     * Bounds of a search.
     *
     * @param most maximum number of changes in a set, 1 to 5
     * @param within time limit in seconds, 1 or more
     * @param show number of results in text, 1 or more
     */
    public record Bounds(int most, int within, int show) {
        /** Default maximum number of changes. */
        public static final int USUAL_MOST = 3;

        /** Default time limit in seconds. */
        public static final int USUAL_WITHIN = 20;

        /** Default number of results in text. */
        public static final int USUAL_SHOW = 8;

        /** Upper limit of changes in a set. */
        public static final int MOST_CHANGES = 5;

        /** @throws RefusedException if a bound is outside its range */
        public Bounds {
            if (within < 1) {
                throw RefusedException.number("within", within, "expected 1 or more");
            }
            if (most < 1 || most > MOST_CHANGES) {
                throw RefusedException.number("most", most, "expected 1 to " + MOST_CHANGES);
            }
            if (show < 1) {
                throw RefusedException.number("show", show, "expected 1 or more");
            }
        }
    }

    /**
     * @throws RefusedException if no valid option is given
     * @throws UnknownIdException if the instrument is unknown
     */
    public FlipInquiry {
        Wanted.parse(wanted);
    }

    /**
     * The answer.
     *
     * @param stopped whether the user stopped the search; it then returns its results so far
     * @throws RefusedException if the state has no position or already takes the option
     */
    public FlipView answer(Desk desk, BooleanSupplier stopped, FlipSearch.Progress progress) {
        Loaded loaded = desk.loaded();
        Question question = desk.question(inquiry);
        Composed base = Composed.of(inquiry.suppose(), question, loaded);
        return desk.lend(question, session -> search(session, base, loaded, stopped, progress));
    }

    private FlipView search(
            WarmSession session, Composed base, Loaded loaded, BooleanSupplier stopped, FlipSearch.Progress progress) {
        Wanted goal = Wanted.parse(wanted);
        Assessment start = base.on(session, loaded).assessment();
        String code = StateNames.code(state, loaded.library().world(), start);
        InstrumentAssessment on = goal.stands(code, start);
        Function<List<LeverSetting>, Delta> changes =
                settings -> Composed.of(inquiry.suppose().and(settings), start.question(), loaded)
                        .changes();
        Duration within = Duration.ofSeconds(bounds.within());
        FlipFindings findings = new FlipStudy(loaded.engine(), loaded.library(), session, start, base.changes())
                .search(
                        code,
                        on,
                        goal.option(),
                        changes,
                        new FlipSearch.Bounds(bounds.most(), within, stopped),
                        progress);
        return new FlipView(
                start,
                base.explainer(),
                loaded.library(),
                code,
                on,
                goal.option(),
                findings,
                within,
                bounds.most(),
                bounds.show(),
                Inquiry.caveats(start.question().crisis(), List.of(base), loaded));
    }
}
