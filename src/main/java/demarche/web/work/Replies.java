package demarche.web.work;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;

/**
 * Answers given before, up to so many bytes. Who asks for one that is being computed waits for that and has none computed again.
 *
 * @param <K> what is asked, as a value
 */
public final class Replies<K extends Object> {
    private final AsyncCache<K, Reply> kept;

    /** @param mostBytes how much is kept, compressed */
    public Replies(long mostBytes) {
        kept = Caffeine.newBuilder()
                .maximumWeight(mostBytes)
                .weigher((K key, Reply reply) -> reply.size())
                .executor(Runnable::run)
                .buildAsync();
    }

    /**
     * The answer, computed where it is not known.
     *
     * @throws RejectedExecutionException where too much waits already
     */
    public CompletableFuture<Reply> get(K asked, Lane lane, Supplier<Reply> work) {
        // A copy, so that a caller who gives up or runs out of time takes nothing from the others.
        return kept.get(asked, (key, executor) -> lane.submit(work)).copy();
    }
}
