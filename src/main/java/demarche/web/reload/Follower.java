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
 * Watches folders, on a thread of its own. It looks at the files again and again instead of asking the system for events: that
 * sees every way in which editors write files, in nested folders and on network drives too. After a change it waits until the
 * files rest, copies them, reads and checks the copy, and hands over what is good. Of what is wrong it keeps the problems.
 */
public final class Follower implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final int MOST_WAITS = 40;

    /**
     * How often to look.
     *
     * @param pause between two looks
     * @param rest for how long no file may change before it is read
     */
    public record Pace(Duration pause, Duration rest) {
        /** Of a person who edits. */
        public static final Pace USUAL = new Pace(Duration.ofSeconds(1), Duration.ofMillis(300));
    }

    /** Takes over a state that has been read and checked. */
    @FunctionalInterface
    public interface Successor {
        /**
         * Warms up on the new state and answers with it from then on. The copy is the successor's to delete.
         *
         * @return identifies the state
         * @throws ProblemsException where nothing can be answered with the new state; then the last one stays
         * @throws RuleFailureException the same, where a rule fails while it runs
         */
        String succeed(Loaded loaded, Copy copy);
    }

    private final Folders folders;
    private final Successor successor;
    private final Consumer<List<String>> terminal;
    private final Reader reader;
    private final Duration rest;
    private final ScheduledExecutorService thread;
    /** What was read last, good or not. */
    private FileMarks seen;
    /** What the last good state was read from. */
    private FileMarks good;

    private String goodContent;
    private volatile Status status;

    /**
     * Begins to watch.
     *
     * @param folders to watch
     * @param first the copy of them that is answered with
     * @param loaded read from that copy
     * @param crisis the case that the page opens with, without which no state will do
     * @param status of the first state
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
            // Whoever asks comes first.
            made.setPriority(Thread.MIN_PRIORITY);
            return made;
        });
        thread.scheduleWithFixedDelay(
                this::look, pace.pause().toMillis(), pace.pause().toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What is answered with, and what is wrong with edits since. */
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
            // The next look tries again.
            LOG.warn("edited files cannot be read: {}", String.valueOf(e));
        }
    }

    /** Whether the files differ from those read last, once they rest. */
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

    /** Ends watching; what is being read is given up. */
    @Override
    public void close() {
        thread.shutdownNow();
    }
}
