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

/** A small thread pool with a bounded queue. Work beyond the queue is rejected at once. */
public final class Lane implements AutoCloseable, Executor {
    private final ThreadPoolExecutor threads;

    /**
     * @param name of its threads
     * @param queue capacity of the queue
     */
    public Lane(String name, int size, int queue) {
        AtomicInteger count = new AtomicInteger();
        threads = new ThreadPoolExecutor(size, size, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(queue), task -> {
            Thread thread = new Thread(task, name + "-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    /** @throws RejectedExecutionException if the queue is full */
    @Override
    public void execute(Runnable task) {
        threads.execute(task);
    }

    /**
     * Computes a result on a thread of the pool.
     *
     * @throws RejectedExecutionException if the queue is full
     */
    public <T> CompletableFuture<T> submit(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, threads);
    }

    /** Number of running tasks. */
    public int active() {
        return threads.getActiveCount();
    }

    /** Rejects new work and waits for running work. */
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
