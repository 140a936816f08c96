package demarche.answer.ask;

import demarche.reasoning.Question;
import demarche.reasoning.WarmSession;
import java.util.function.Function;

/** Where inquiries are answered: facts and rules, the questions put to them, and warm sessions of those. */
public interface Desk {
    /** Facts and rules. */
    Loaded loaded();

    /**
     * The question an inquiry puts.
     *
     * @throws demarche.world.UnknownIdException where there is no such case or measure
     */
    default Question question(Inquiry inquiry) {
        return inquiry.read(loaded());
    }

    /** Does some work on a warm session of a question, which is nobody else's meanwhile and must not be kept. */
    <T> T lend(Question question, Function<WarmSession, T> work);

    /** A desk for one inquiry: it opens a session for the work and closes it after. */
    public static Desk of(Loaded loaded) {
        return new Desk() {
            @Override
            public Loaded loaded() {
                return loaded;
            }

            @Override
            public <T> T lend(Question question, Function<WarmSession, T> work) {
                try (WarmSession session = loaded.engine().open(question)) {
                    return work.apply(session);
                }
            }
        };
    }
}
