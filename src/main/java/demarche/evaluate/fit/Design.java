package demarche.evaluate.fit;

import demarche.evaluate.RollCall;
import demarche.evaluate.Track;
import demarche.reasoning.AppliedPush;
import demarche.reasoning.Assessment;
import demarche.reasoning.Engine;
import demarche.world.Instrument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * The pushes on every scored state in every vote on both tracks, without their weights.
 *
 * <p>A push that follows a position of the round before depends on the numbers of the engine it is read with; no other
 * does.
 */
public final class Design {
    private static final int TOLD_EVERY = 10;

    private record Key(String call, Track track) {}

    private final Map<Key, List<ReasonedVote>> reasons;

    private Design(Map<Key, List<ReasonedVote>> reasons) {
        this.reasons = Map.copyOf(reasons);
    }

    /**
     * Asks the engine of every vote, on all processors.
     *
     * @param progress progress callback, in the thread of the caller
     */
    public static Design of(Engine engine, List<RollCall> calls, Consumer<String> progress) {
        Map<Key, Future<List<ReasonedVote>>> read = new LinkedHashMap<>();
        Map<Key, List<ReasonedVote>> reasons = new HashMap<>();
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            for (Track track : Track.values()) {
                calls.forEach(
                        call -> read.put(new Key(call.id(), track), workers.submit(() -> read(engine, call, track))));
            }
            read.forEach((key, vote) -> {
                reasons.put(key, joined(vote));
                if (reasons.size() % TOLD_EVERY == 0 || reasons.size() == read.size()) {
                    progress.accept("inferred " + reasons.size() + " of " + read.size() + " votes");
                }
            });
        } finally {
            workers.shutdownNow();
        }
        return new Design(reasons);
    }

    private static List<ReasonedVote> joined(Future<List<ReasonedVote>> read) {
        try {
            return read.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while votes were inferred");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /**
     * The reasons of every scored state on a vote, by the state's code.
     *
     * @throws NullPointerException if the design was made without that vote
     */
    List<ReasonedVote> reasons(RollCall call, Track track) {
        return Objects.requireNonNull(reasons.get(new Key(call.id(), track)), call.id());
    }

    private static List<ReasonedVote> read(Engine engine, RollCall call, Track track) {
        Assessment assessment = engine.stand(call.question(track));
        List<ReasonedVote> rows = new ArrayList<>();
        call.scored().forEach((state, observed) -> assessment
                .findState(state)
                .flatMap(of -> of.on(Instrument.VOTE))
                .ifPresent(vote -> rows.add(new ReasonedVote(state, observed, strengths(vote.pushes())))));
        return Collections.unmodifiableList(rows);
    }

    private static SortedMap<String, Integer> strengths(List<AppliedPush> pushes) {
        SortedMap<String, Integer> strengths = new TreeMap<>();
        pushes.forEach(
                applied -> strengths.merge(applied.push().rule(), applied.push().strength(), Integer::sum));
        return strengths;
    }
}
