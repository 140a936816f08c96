package demarche.cli;

import demarche.evaluate.Track;
import java.time.Duration;

/**
 * Prints the progress of a long run to standard error: on one line at a terminal, otherwise on a new line every ten
 * seconds. A short run prints nothing.
 */
final class Ticker implements AutoCloseable {
    private static final long PAUSE = Duration.ofSeconds(10).toNanos();

    private static final int WIDTH = 60;

    private final Surroundings surroundings;
    private long last = System.nanoTime();
    private boolean open;

    Ticker(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Shows a step, at a terminal only. */
    synchronized void note(String message) {
        if (surroundings.terminal()) {
            show(message);
        }
    }

    /** Shows the number of finished disputes of a track. */
    synchronized void disputes(Track track, int done, int of) {
        String message = track.code() + ": " + done + " of " + of + (of == 1 ? " dispute" : " disputes");
        if (surroundings.terminal() || done < of) {
            longNote(message);
        }
    }

    /** Shows a step of a run that may take minutes. */
    synchronized void longNote(String message) {
        if (surroundings.terminal()) {
            show(message);
        } else if (System.nanoTime() - last >= PAUSE) {
            surroundings.err().println("demarche: " + message);
            last = System.nanoTime();
        }
    }

    private void show(String message) {
        surroundings.err().print("\r" + message + " ".repeat(Math.max(0, WIDTH - message.length())));
        surroundings.err().flush();
        open = true;
    }

    @Override
    public synchronized void close() {
        if (open) {
            surroundings.err().print("\r" + " ".repeat(WIDTH) + "\r");
            surroundings.err().flush();
        }
    }
}
