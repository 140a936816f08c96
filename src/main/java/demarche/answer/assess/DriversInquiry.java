package demarche.answer.assess;

import demarche.answer.ask.AnswerHeading;
import demarche.answer.ask.Composed;
import demarche.answer.ask.Desk;
import demarche.answer.ask.Inquiry;
import demarche.answer.ask.Loaded;
import demarche.reasoning.Assessment;
import demarche.reasoning.Question;
import demarche.reasoning.memory.Driver;
import demarche.world.Instrument;
import demarche.world.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The question: positions with each driver alone and with each driver removed. */
public record DriversInquiry(Inquiry inquiry, Instrument instrument) {

    /** The answer. Each variant needs its own session, because commitments refer to the baseline of the session. */
    public DriversAnswer answer(Desk desk) {
        Loaded loaded = desk.loaded();
        Question question = desk.question(inquiry);
        Composed composed = Composed.of(inquiry.suppose(), question, loaded);
        Assessment assessment = desk.lend(question, session -> session.stand(composed.changes()));
        assessment.getState(assessment.states().firstKey()).asked(instrument);
        Map<String, @Nullable Option> all = DriversAnswer.options(assessment, instrument);
        Function<Question, Map<String, @Nullable Option>> options = asked -> DriversAnswer.options(
                Desk.of(loaded).lend(asked, session -> session.place(composed.changes())), all.keySet(), instrument);
        List<DriversAnswer.OfDriver> drivers = new ArrayList<>();
        for (Driver driver : Driver.values()) {
            if (!question.without().contains(driver)) {
                Question alone = question;
                for (Driver other : Driver.values()) {
                    alone = other == driver ? alone : alone.without(other);
                }
                drivers.add(DriversAnswer.OfDriver.of(
                        driver, all, options.apply(alone), options.apply(question.without(driver))));
            }
        }
        return new DriversAnswer(AnswerHeading.of(assessment), instrument, all, drivers);
    }
}
