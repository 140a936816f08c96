package demarche.answer.ask;

import demarche.reasoning.Engine;
import demarche.reasoning.Question;
import demarche.reasoning.WarmSession;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Function;

/**
 * Warm sessions that lie ready for their next question. There are never more at work than threads that ask; of those that lie
 * idle the one not used for longest is closed when there are too many.
 */
public final class SessionPool implements AutoCloseable {
    private record Idle(Question question, WarmSession session) {}

    private final Engine engine;
    private final int mostIdle;
    /** The one used last comes first. */
    private final Deque<Idle> idle = new ArrayDeque<>();

    private boolean closed;

    /** @param mostIdle how many sessions may lie idle; each holds some tens of megabytes */
    public SessionPool(Engine engine, int mostIdle) {
        this.engine = engine;
        this.mostIdle = mostIdle;
    }

    /** Does some work on a session of that question; it is closed and not used again where the work fails. */
    public <T> T lend(Question question, Function<WarmSession, T> work) {
        WarmSession session = take(question).orElseGet(() -> engine.open(question));
        boolean done = false;
        try {
            T result = work.apply(session);
            done = true;
            return result;
        } finally {
            if (done) {
                giveBack(new Idle(question, session));
            } else {
                session.close();
            }
        }
    }

    private synchronized Optional<WarmSession> take(Question question) {
        for (Iterator<Idle> each = idle.iterator(); each.hasNext(); ) {
            Idle one = each.next();
            if (one.question().equals(question)) {
                each.remove();
                return Optional.of(one.session());
            }
        }
        return Optional.empty();
    }

    private synchronized void giveBack(Idle one) {
        if (closed) {
            one.session().close();
            return;
        }
        idle.addFirst(one);
        if (idle.size() > mostIdle) {
            idle.removeLast().session().close();
        }
    }

    /** How many lie idle. */
    public synchronized int idle() {
        return idle.size();
    }

    /** Closes those that lie idle, and later those at work. */
    @Override
    public synchronized void close() {
        closed = true;
        idle.forEach(one -> one.session().close());
        idle.clear();
    }
}
