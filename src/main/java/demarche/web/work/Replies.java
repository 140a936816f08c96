package demarche.web.work;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;

/**
 * Answers given before, up to so many bytes. Who asks for one that is being computed waits for that and has none computed again; what
 * failed is not kept.
 *
 * @param <K> what is asked, as a value
 */
public final class Replies<K> {
    private final Cache<K, Reply> kept;
    private final Map<K, CompletableFuture<Reply>> computing = new ConcurrentHashMap<>();

    /** @param mostBytes how much is kept, compressed */
    public Replies(long mostBytes) {
        kept = Caffeine.newBuilder()
                .maximumWeight(mostBytes)
                .weigher((K key, Reply reply) -> reply.size())
                .executor(Runnable::run)
                .build();
    }

    /**
     * The answer, computed where it is not known.
     *
     * @throws RejectedExecutionException where too much waits already
     */
    public CompletableFuture<Reply> get(K asked, Lane lane, Supplier<Reply> work) {
        Reply known = kept.getIfPresent(asked);
        if (known != null) {
            return CompletableFuture.completedFuture(known);
        }
        CompletableFuture<Reply> shared = computing.computeIfAbsent(asked, key -> lane.submit(work));
        // A copy, so that a caller who gives up or runs out of time takes nothing from the others.
        return shared.whenComplete((reply, failure) -> {
                    if (reply != null) {
                        kept.put(asked, reply);
                    }
                    computing.remove(asked, shared);
                })
                .copy();
    }
}
