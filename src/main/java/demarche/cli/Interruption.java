package demarche.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a long run that is stopped with Ctrl-C say what it has found so far: the end of the process waits until the run has
 * noticed and printed, though not for ever. The exit code is then 130 or 143, as of any process that is stopped so.
 */
final class Interruption implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final CountDownLatch printed = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "interruption");
    private volatile boolean asked;

    Interruption() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Whether somebody has pressed Ctrl-C. */
    boolean isAsked() {
        return asked;
    }

    private void stop() {
        asked = true;
        try {
            if (!printed.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** To be called when everything has been printed. */
    @Override
    public void close() {
        printed.countDown();
        if (!asked) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // The process ends already, and the hook with it.
            }
        }
    }
}
