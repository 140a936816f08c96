package demarche.answer.ask;

import demarche.reasoning.Question;
import demarche.reasoning.WarmSession;
import java.util.function.Function;

/** Answers inquiries: holds facts and rules, builds questions and lends warm sessions. */
public interface Desk {
    /** Facts and rules. */
    Loaded loaded();

    /**
     * Builds the question of an inquiry.
     *
     * @throws demarche.world.UnknownIdException if the case or measure does not exist
     */
    default Question question(Inquiry inquiry) {
        return inquiry.read(loaded());
    }

    /** Runs work on a warm session of a question. The session is exclusive during the work and must not be kept. */
    <T> T lend(Question question, Function<WarmSession, T> work);

    /** A desk for one inquiry: it opens a session for the work and closes it afterwards. */
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
