package demarche.answer.assess;

import demarche.answer.ask.Composed;
import demarche.answer.ask.Desk;
import demarche.answer.ask.Inquiry;
import demarche.answer.ask.Loaded;
import demarche.answer.why.WhyInquiry;
import demarche.world.Instrument;
import demarche.reasoning.Assessment;
import demarche.reasoning.Placements;
import demarche.reasoning.Question;
import demarche.reasoning.memory.Driver;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Where states stand with each driver alone, and with each removed. */
public record DriversInquiry(Inquiry inquiry, Instrument instrument) {

    /** The answer; each question it takes is put to a session of its own, since commitments hold to its own baseline. */
    public DriversView answer(Desk desk) {
        Loaded loaded = desk.loaded();
        Question question = desk.question(inquiry);
        Composed composed = Composed.of(inquiry.suppose(), question, loaded);
        Assessment all = desk.lend(question, session -> session.stand(composed.changes()));
        WhyInquiry.checkInstrument(instrument, all, all.states().firstKey());
        Desk once = Desk.of(loaded);
        List<DriversView.OfDriver> drivers = new ArrayList<>();
        for (Driver driver : Driver.values()) {
            if (!question.without().contains(driver)) {
                Question alone = question;
                for (Driver other : Driver.values()) {
                    alone = other == driver ? alone : alone.without(other);
                }
                drivers.add(new DriversView.OfDriver(
                        driver, place(once, alone, composed), place(once, question.without(driver), composed)));
            }
        }
        SortedSet<String> states = new TreeSet<>(all.states().keySet());
        return new DriversView(all, instrument, states, drivers);
    }

    private static Placements place(Desk desk, Question question, Composed composed) {
        return desk.lend(question, session -> session.place(composed.changes()));
    }
}
