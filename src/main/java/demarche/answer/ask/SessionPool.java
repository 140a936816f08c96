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
 * A pool of warm sessions. The number of busy sessions never exceeds the number of threads. If too many are idle, the
 * least recently used one is closed.
 */
public final class SessionPool implements AutoCloseable {
    private record Idle(Question question, WarmSession session) {}

    private final Engine engine;
    private final int mostIdle;
    /** Most recently used first. */
    private final Deque<Idle> idle = new ArrayDeque<>();

    private boolean closed;

    /** @param mostIdle maximum of idle sessions; each holds tens of megabytes */
    public SessionPool(Engine engine, int mostIdle) {
        this.engine = engine;
        this.mostIdle = mostIdle;
    }

    /** Runs work on a session of that question. If the work fails, the session is closed and not reused. */
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

    /** The number of idle sessions. */
    public synchronized int idle() {
        return idle.size();
    }

    /** Closes idle sessions now and busy sessions after their work. */
    @Override
    public synchronized void close() {
        closed = true;
        idle.forEach(one -> one.session().close());
        idle.clear();
    }
}
