package demarche.answer.assess;

import demarche.answer.ask.Composed;
import demarche.answer.ask.Desk;
import demarche.answer.ask.Inquiry;
import demarche.answer.ask.Loaded;
import demarche.answer.ask.Selection;
import demarche.crisis.RecordedVotes;
import demarche.reasoning.Assessment;
import demarche.reasoning.Question;
import demarche.world.Instrument;
import demarche.world.Option;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** The question: positions only, without arguments. */
public record PositionsInquiry(Inquiry inquiry, Selection shown) {

    /** The answer. */
    public PositionsAnswer answer(Desk desk) {
        Loaded loaded = desk.loaded();
        Question question = desk.question(inquiry);
        Optional<Composed> composed = inquiry.suppose().isGiven()
                ? Optional.of(Composed.of(inquiry.suppose(), question, loaded))
                : Optional.empty();
        return desk.lend(question, session -> {
            Assessment before = session.standAtRest();
            Assessment now =
                    composed.map(supposed -> session.stand(supposed.changes())).orElse(before);
            return PositionsAnswer.of(
                    now,
                    composed.map(supposed -> before),
                    shown.shownStates(now, loaded),
                    shown.shownInstruments(),
                    // Recorded votes belong to the baseline.
                    composed.isPresent() ? Map.of() : recorded(question, loaded));
        });
    }

    /** Recorded votes on the measure, and observed positions on other instruments after the act. */
    private static Map<Instrument, SortedMap<String, Option>> recorded(Question question, Loaded loaded) {
        Map<Instrument, SortedMap<String, Option>> recorded = new EnumMap<>(Instrument.class);
        for (Instrument instrument : question.crisis().observed().keySet()) {
            loaded.library()
                    .cases()
                    .findOutcomes(question.crisis(), instrument)
                    .ifPresent(outcomes -> recorded.put(instrument, outcomes));
        }
        RecordedVotes votes = question.measure().observed();
        if (votes != null) {
            recorded.put(question.measure().instrument(), votes.options());
        }
        return recorded;
    }
}
