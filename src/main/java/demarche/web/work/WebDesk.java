package demarche.web.work;

import demarche.answer.ask.Desk;
import demarche.answer.ask.Inquiry;
import demarche.answer.ask.Loaded;
import demarche.answer.ask.SessionPool;
import demarche.answer.ask.Suppose;
import demarche.evaluate.Track;
import demarche.reasoning.Question;
import demarche.reasoning.WarmSession;
import demarche.reasoning.memory.Driver;
import demarche.world.UnknownIdException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A desk for concurrent requests. It reads each case once and keeps warm sessions. It accepts only ids of known cases and
 * scenarios, so that no request can name a path.
 */
public final class WebDesk implements Desk, AutoCloseable {
    private record Known(String crisis, Optional<String> measure, Track track) {}

    private final Loaded loaded;
    private final SessionPool sessions;
    private final List<String> cases;
    private final List<String> scenarios;
    /** At most one question for each existing measure and track of a case. */
    private final Map<Known, Question> questions = new ConcurrentHashMap<>();

    /** @param mostIdle limit of idle warm sessions */
    public WebDesk(Loaded loaded, int mostIdle) {
        this.loaded = loaded;
        this.sessions = new SessionPool(loaded.engine(), mostIdle);
        this.cases = loaded.library().cases().listIds();
        this.scenarios = loaded.library().scenarios().listIds();
    }

    @Override
    public Loaded loaded() {
        return loaded;
    }

    @Override
    public Question question(Inquiry inquiry) {
        checkCase(inquiry.crisis());
        checkScenarios(inquiry.suppose().with());
        Known known = new Known(inquiry.crisis(), inquiry.measure(), inquiry.track());
        Question question = questions.computeIfAbsent(
                known, one -> new Inquiry(one.crisis(), one.measure(), new TreeSet<>(), one.track(), Suppose.NOTHING)
                        .read(loaded));
        for (Driver driver : inquiry.without()) {
            question = question.without(driver);
        }
        return question;
    }

    /** @throws UnknownIdException if no case has this id */
    public void checkCase(String id) {
        if (!cases.contains(id)) {
            throw new UnknownIdException("case", id, cases);
        }
    }

    /** @throws UnknownIdException if one of the scenarios does not exist */
    public void checkScenarios(List<String> ids) {
        for (String id : ids) {
            if (!scenarios.contains(id)) {
                throw new UnknownIdException("scenario", id, scenarios);
            }
        }
    }

    @Override
    public <T> T lend(Question question, Function<WarmSession, T> work) {
        return sessions.lend(question, work);
    }

    @Override
    public void close() {
        sessions.close();
    }
}
