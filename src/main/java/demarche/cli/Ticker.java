package demarche.cli;

import demarche.evaluate.Track;
import java.time.Duration;

/**
 * Says on standard error how far a long run is: on one line at a terminal, otherwise on a line of its own every ten
 * seconds, so that a short run says nothing.
 */
final class Ticker implements AutoCloseable {
    private static final long PAUSE = Duration.ofSeconds(10).toNanos();

    private final Surroundings surroundings;
    private long last = System.nanoTime();
    private boolean open;

    Ticker(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** So many disputes of so many are done on a track. */
    synchronized void disputes(Track track, int done, int of) {
        String message = track.code() + ": " + done + " of " + of + (of == 1 ? " dispute" : " disputes");
        if (surroundings.terminal()) {
            surroundings.err().print("\r" + message + "   ");
            surroundings.err().flush();
            open = true;
        } else if (done < of && System.nanoTime() - last >= PAUSE) {
            surroundings.err().println("demarche: " + message);
            last = System.nanoTime();
        }
    }

    @Override
    public synchronized void close() {
        if (open) {
            surroundings.err().print("\r" + " ".repeat(40) + "\r");
            surroundings.err().flush();
        }
    }
}
