package demarche.answer.assess;

import demarche.answer.ask.Desk;
import demarche.answer.ask.Inquiry;
import demarche.answer.ask.RefusedException;
import demarche.answer.ask.Selection;
import demarche.crisis.Measure;
import demarche.crisis.RecordedVotes;
import demarche.world.Option;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The question: positions of states.
 *
 * @param onlyDiffering whether to list only states whose inferred and recorded votes differ
 */
public record AssessInquiry(Inquiry inquiry, Selection shown, boolean onlyDiffering) {

    /**
     * The answer.
     *
     * @throws RefusedException if a comparison with recorded votes is requested and there are none
     */
    public AssessView answer(Desk desk) {
        Inquiry.Inferred inferred = inquiry.infer(desk);
        Measure measure = inferred.assessment().question().measure();
        // Recorded votes belong to the baseline.
        Optional<SortedMap<String, Option>> recorded = inferred.supposed().isPresent()
                ? Optional.empty()
                : Optional.ofNullable(measure.observed()).map(RecordedVotes::options);
        if (onlyDiffering && recorded.isEmpty()) {
            String none = inferred.supposed().isPresent()
                    ? "recorded votes belong to the baseline, without a scenario"
                    : measure.id() + " has no recorded votes";
            throw new RefusedException(
                    naming -> naming.apply("only-differing") + " needs recorded votes; " + none,
                    "only-differing",
                    naming -> "");
        }
        return new AssessView(
                inferred.assessment(),
                inferred.explainer(),
                shown.shownStates(inferred.assessment(), desk.loaded()),
                onlyDiffering,
                shown.shownInstruments(),
                recorded,
                inferred.supposed(),
                inferred.caveats());
    }
}
