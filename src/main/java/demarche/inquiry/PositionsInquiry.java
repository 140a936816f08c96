package demarche.inquiry;

import demarche.crisis.RecordedVotes;
import demarche.reasoning.Assessment;
import demarche.reasoning.Question;
import demarche.report.PositionsView;
import java.util.Optional;
import java.util.TreeMap;

/** Where states stand and no more: for who turns dials and looks at the whole. */
public record PositionsInquiry(Inquiry inquiry, Selection shown) {

    /** The answer. */
    public PositionsView answer(Desk desk) {
        Loaded loaded = desk.loaded();
        Question question = desk.question(inquiry);
        Optional<Composed> composed = inquiry.suppose().isGiven()
                ? Optional.of(Composed.of(inquiry.suppose(), question, loaded))
                : Optional.empty();
        return desk.lend(question, session -> {
            Assessment before = session.standAtRest();
            Assessment now =
                    composed.map(supposed -> session.stand(supposed.changes())).orElse(before);
            return new PositionsView(
                    before,
                    now,
                    composed.isPresent(),
                    shown.shownStates(now, loaded),
                    shown.shownInstruments(),
                    // The record is of what came about without the scenario.
                    composed.isPresent()
                            ? new TreeMap<>()
                            : Optional.ofNullable(question.measure().observed())
                                    .map(RecordedVotes::options)
                                    .orElseGet(TreeMap::new));
        });
    }
}
