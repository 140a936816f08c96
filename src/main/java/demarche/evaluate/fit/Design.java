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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What the rules push every scored state to on every vote, on both tracks, apart from what a push weighs.
 *
 * <p>A push that follows a position of the round before depends on the numbers of the engine it is read with; no other
 * does.
 */
public final class Design {
    private static final int TOLD_EVERY = 10;

    private record Asked(RollCall call, Track track) {
        String key() {
            return track.code() + " " + call.id();
        }
    }

    private final Map<String, List<ReasonedVote>> reasons;

    private Design(Map<String, List<ReasonedVote>> reasons) {
        this.reasons = Map.copyOf(reasons);
    }

    /**
     * Asks the engine of every vote, on all processors.
     *
     * @param progress is told now and then how far it is, in the thread of the caller
     */
    public static Design of(Engine engine, List<RollCall> calls, Consumer<String> progress) {
        List<Asked> all = Stream.of(Track.values())
                .flatMap(track -> calls.stream().map(call -> new Asked(call, track)))
                .toList();
        Map<String, List<ReasonedVote>> reasons = new HashMap<>();
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<List<ReasonedVote>>> read = all.stream()
                    .map(asked -> workers.submit(() -> read(engine, asked)))
                    .toList();
            for (int i = 0; i < all.size(); i++) {
                reasons.put(all.get(i).key(), joined(read.get(i)));
                if ((i + 1) % TOLD_EVERY == 0 || i + 1 == all.size()) {
                    progress.accept("inferred " + (i + 1) + " of " + all.size() + " votes");
                }
            }
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
     * @throws NullPointerException where the design was made without that vote
     */
    List<ReasonedVote> reasons(RollCall call, Track track) {
        return Objects.requireNonNull(reasons.get(new Asked(call, track).key()), call.id());
    }

    private static List<ReasonedVote> read(Engine engine, Asked asked) {
        Assessment assessment = engine.stand(asked.call().question(asked.track()));
        List<ReasonedVote> rows = new ArrayList<>();
        asked.call().scored().forEach((state, observed) -> assessment
                .findState(state)
                .flatMap(of -> Optional.ofNullable(of.instruments().get(Instrument.VOTE)))
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
