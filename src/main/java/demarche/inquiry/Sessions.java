package demarche.inquiry;

import demarche.reasoning.Engine;
import demarche.reasoning.Question;
import demarche.reasoning.WarmSession;
import java.util.function.Function;

/** Lends warm sessions, one to a caller at a time. */
public interface Sessions {
    /** Does some work on a warm session of a question; the session must not be kept. */
    <T> T lend(Question question, Function<WarmSession, T> work);

    /** Sessions opened for the work and closed after it. */
    static Sessions fresh(Engine engine) {
        return new Sessions() {
            @Override
            public <T> T lend(Question question, Function<WarmSession, T> work) {
                try (WarmSession session = engine.open(question)) {
                    return work.apply(session);
                }
            }
        };
    }
}
