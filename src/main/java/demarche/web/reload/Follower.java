package demarche.web.reload;

import demarche.answer.ask.Loaded;
import demarche.reasoning.RuleFailureException;
import demarche.world.Place;
import demarche.world.read.Problem;
import demarche.world.read.ProblemsException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches folders on its own thread. It compares marks of files instead of waiting for events of the file system, because that
 * works for all ways of writing files, for nested folders and for network drives. After a change it waits until no file changes,
 * copies the folders, reads and checks the copy, and hands over a good state. It keeps the problems of a bad one.
 */
public final class Follower implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final int MOST_WAITS = 40;
    private static final Duration FAREWELL = Duration.ofSeconds(3);

    /**
     * Intervals.
     *
     * @param pause time between two checks
     * @param rest time without changes before files are read
     */
    public record Pace(Duration pause, Duration rest) {
        /** The intervals for an editing person. */
        public static final Pace USUAL = new Pace(Duration.ofSeconds(1), Duration.ofMillis(300));
    }

    /** Receives a state that was read and checked. */
    @FunctionalInterface
    public interface Successor {
        /**
         * Warms the new state and answers with it from then on. Deletes the copy after use.
         *
         * @return identifier of the state
         * @throws ProblemsException if the new state cannot answer; the last state stays
         * @throws RuleFailureException if a rule fails; the last state stays
         */
        String succeed(Loaded loaded, Copy copy);
    }

    private final Folders folders;
    private final Successor successor;
    private final Consumer<List<String>> terminal;
    private final Reader reader;
    private final Duration rest;
    private final ScheduledExecutorService thread;
    /** Marks of the last edit, good or bad. */
    private FileMarks seen;
    /** Marks of the last good state. */
    private FileMarks good;

    private String goodContent;
    private volatile Status status;

    /**
     * Starts watching.
     *
     * @param folders folders to watch
     * @param first copy of the current state
     * @param loaded facts and rules of that copy
     * @param crisis id of the case that the page opens with; every state must have it
     * @param status status of the first state
     * @param terminal prints lines
     */
    public Follower(
            Folders folders,
            Copy first,
            Loaded loaded,
            String crisis,
            Status status,
            Successor successor,
            Pace pace,
            Consumer<List<String>> terminal) {
        this.folders = folders;
        this.successor = successor;
        this.terminal = terminal;
        this.reader = new Reader(first, loaded, crisis);
        this.rest = pace.rest();
        this.seen = first.marks();
        this.good = first.marks();
        this.goodContent = first.content();
        this.status = status;
        this.thread = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread made = new Thread(task, "follower");
            made.setDaemon(true);
            return made;
        });
        var unused = thread.scheduleWithFixedDelay(
                this::look, pace.pause().toMillis(), pace.pause().toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The current status. */
    public Status status() {
        return status;
    }

    private void look() {
        try {
            if (!FileMarks.of(folders).equals(seen) && awaitRest()) {
                Optional<Copy> copy = Copy.of(folders);
                if (copy.isPresent()) {
                    seen = copy.get().marks();
                    read(copy.get());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException e) {
            // The next check tries again.
            LOG.warn("edited files cannot be read: {}", String.valueOf(e));
        }
    }

    /** Waits until no file changes; returns whether files differ from the last edit. */
    private boolean awaitRest() throws InterruptedException {
        FileMarks before = FileMarks.of(folders);
        for (int waits = 0; waits < MOST_WAITS; waits++) {
            TimeUnit.MILLISECONDS.sleep(rest.toMillis());
            FileMarks now = FileMarks.of(folders);
            if (now.equals(before)) {
                return !now.equals(seen);
            }
            before = now;
        }
        return false;
    }

    private void read(Copy copy) {
        List<String> changed = copy.marks().changedSince(good).stream()
                .map(FileMarks.Mark::shown)
                .distinct()
                .toList();
        if (copy.content().equals(goodContent)) {
            copy.delete();
            good = copy.marks();
            if (status.failed().isPresent()) {
                status = status.mended();
                terminal.accept(Notices.undone(status));
            }
            return;
        }
        boolean taken = false;
        try {
            Loaded loaded = reader.read(copy);
            String state = successor.succeed(loaded, copy);
            taken = true;
            reader.keep(copy, loaded);
            good = copy.marks();
            goodContent = copy.content();
            status = status.reloaded(
                    state,
                    loaded.library().world().digest(),
                    loaded.engine().digest(),
                    changed,
                    loaded.engine().book().remarks());
            terminal.accept(Notices.reloaded(status));
        } catch (ProblemsException e) {
            broken(e.problems());
        } catch (RuleFailureException e) {
            broken(List.of(e.problem()));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOG.warn("an edit cannot be read", e);
            broken(List.of(new Problem(
                    new Place(changed.isEmpty() ? "facts" : changed.get(0), 0, 0),
                    "an edit that cannot be read (" + e + ")",
                    "files that ./demarche check finds in order")));
        } finally {
            if (!taken) {
                copy.delete();
            }
        }
    }

    private void broken(List<Problem> problems) {
        status = status.broken(problems);
        terminal.accept(Notices.broken(status));
    }

    /** Stops watching and waits a limited time for a reload in progress, which deletes its copy. */
    @Override
    public void close() {
        thread.shutdownNow();
        try {
            if (!thread.awaitTermination(FAREWELL.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.debug("a reload is still in progress");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
