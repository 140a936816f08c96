package demarche.web.work;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Few threads with a queue that ends: what is beyond it is turned away at once instead of waiting for ever. */
public final class Lane implements AutoCloseable, Executor {
    private final ThreadPoolExecutor threads;

    /**
     * @param name of its threads
     * @param queue how many may wait
     */
    public Lane(String name, int size, int queue) {
        AtomicInteger count = new AtomicInteger();
        threads = new ThreadPoolExecutor(size, size, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(queue), task -> {
            Thread thread = new Thread(task, name + "-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    /** @throws RejectedExecutionException where the queue is full */
    @Override
    public void execute(Runnable task) {
        threads.execute(task);
    }

    /**
     * Has something computed.
     *
     * @throws RejectedExecutionException where the queue is full
     */
    public <T> CompletableFuture<T> submit(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, threads);
    }

    /** How many are being computed. */
    public int active() {
        return threads.getActiveCount();
    }

    /** Takes nothing new, and waits for what runs. */
    public void drain(Duration patience) throws InterruptedException {
        threads.shutdown();
        if (!threads.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            threads.shutdownNow();
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
