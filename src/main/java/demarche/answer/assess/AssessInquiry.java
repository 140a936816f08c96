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
 * Where states stand.
 *
 * @param onlyDiffering whether only states whose inferred vote differs from the recorded one are listed
 */
public record AssessInquiry(Inquiry inquiry, Selection shown, boolean onlyDiffering) {

    /**
     * The answer.
     *
     * @throws RefusedException where it is to be compared with a record and there is none
     */
    public AssessView answer(Desk desk) {
        Inquiry.Inferred inferred = inquiry.infer(desk);
        Measure measure = inferred.assessment().question().measure();
        // The record is of what came about without the scenario.
        Optional<SortedMap<String, Option>> recorded = inferred.supposed().isPresent()
                ? Optional.empty()
                : Optional.ofNullable(measure.observed()).map(RecordedVotes::options);
        if (onlyDiffering && recorded.isEmpty()) {
            String none = inferred.supposed().isPresent()
                    ? "they are of what came about without a scenario"
                    : "there are none for " + measure.id();
            throw new RefusedException(
                    naming -> naming.apply("only-differing") + " compares with recorded votes; " + none,
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
