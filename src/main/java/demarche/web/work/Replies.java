package demarche.web.work;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;

/**
 * A cache of answers with a limit in bytes. Concurrent requests for the same answer share one computation. Failures are not kept.
 *
 * @param <K> key of a request
 */
public final class Replies<K> {
    private final Cache<K, Reply> kept;
    private final Map<K, CompletableFuture<Reply>> computing = new ConcurrentHashMap<>();

    /** @param mostBytes limit of the compressed answers in bytes */
    public Replies(long mostBytes) {
        kept = Caffeine.newBuilder()
                .maximumWeight(mostBytes)
                .weigher((K key, Reply reply) -> reply.size())
                .executor(Runnable::run)
                .build();
    }

    /**
     * Returns the answer, computed if it is not in the cache.
     *
     * @throws RejectedExecutionException if the queue is full
     */
    public CompletableFuture<Reply> get(K asked, Lane lane, Supplier<Reply> work) {
        Reply known = kept.getIfPresent(asked);
        if (known != null) {
            return CompletableFuture.completedFuture(known);
        }
        CompletableFuture<Reply> shared = computing.computeIfAbsent(asked, key -> lane.submit(work));
        // A copy, so that a caller that cancels or times out does not affect the others.
        return shared.whenComplete((reply, failure) -> {
                    if (reply != null) {
                        kept.put(asked, reply);
                    }
                    computing.remove(asked, shared);
                })
                .copy();
    }
}
