package demarche.evaluate.fit;

import demarche.crisis.AskLevel;
import demarche.crisis.Asks;
import demarche.crisis.VoteAsks;
import demarche.evaluate.RollCall;
import demarche.reasoning.Engine;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Fits weights and thresholds to recorded votes. A fit starts from judged values, never from an earlier fit, so it is
 * repeatable and uses no vote left out. Thread-safe.
 */
public final class Calibrator {
    /** Standard deviation of the logarithm of the factor on a judged weight. */
    public static final double SD_WEIGHT = OrdinalModel.SD_WEIGHT;

    private final Engine engine;
    private final Design design;
    private final Map<List<String>, Calibration> fits = new ConcurrentHashMap<>();

    private Calibrator(Engine engine, Design design) {
        this.engine = engine;
        this.design = design;
    }

    /**
     * Infers every vote once with judged values; this takes longer than many fits.
     *
     * @param engine whose rules and world are used; of its numbers only what was judged
     * @param calls all that any fit will be asked for
     * @param progress progress callback
     */
    public static Calibrator of(Engine engine, List<RollCall> calls, Consumer<String> progress) {
        Engine judged = judged(engine);
        return new Calibrator(judged, Design.of(judged, calls, progress));
    }

    /**
     * The numbers as fitted to these votes and no other; kept, so that both tracks of a fold are fitted once. Pushes
     * that
     * follow the position of another state are those at the numbers of judgement.
     *
     * @throws TooFewDisputesException if they are of too few disputes
     */
    public Calibration fit(List<RollCall> training) {
        return fits.computeIfAbsent(
                training.stream().map(RollCall::id).toList(),
                ids -> Fit.of(training, design, engine.book(), engine.weights(), engine.asks()));
    }

    /**
     * The same, fitted once more with the pushes that follow other states as they are at the numbers of the first fit:
     * what is shipped.
     *
     * @throws TooFewDisputesException if they are of too few disputes
     */
    public Calibration refit(List<RollCall> training, Consumer<String> progress) {
        Calibration first = fit(training);
        progress.accept("fitted " + first.votes() + " votes of states; refitting with second-order pushes");
        Design again = Design.of(engineOf(first), training, progress);
        return Fit.of(training, again, engine.book(), engine.weights(), engine.asks());
    }

    /**
     * The disputes of these votes.
     *
     * @throws TooFewDisputesException if they are too few to fit on
     */
    public static SortedSet<String> requireDisputes(List<RollCall> calls) {
        SortedSet<String> disputes =
                calls.stream().map(RollCall::dispute).collect(Collectors.toCollection(TreeSet::new));
        if (disputes.size() < TooFewDisputesException.LEAST) {
            throw new TooFewDisputesException(disputes);
        }
        return disputes;
    }

    /** The engine with fitted numbers. */
    public Engine engineOf(Calibration calibration) {
        return engine.withNumbers(calibration.weights(engine.weights()), calibration.asks(engine.asks()));
    }

    /** The engine with the numbers of judgement. */
    public static Engine judged(Engine engine) {
        Map<AskLevel, VoteAsks> votes = new EnumMap<>(AskLevel.class);
        engine.asks()
                .votes()
                .forEach((level, asks) -> votes.put(
                        level, VoteAsks.of(asks.judged().yes(), asks.judged().no())));
        Asks asks = engine.asks().withVotes(Collections.unmodifiableMap(votes));
        return engine.withNumbers(engine.weights().withRules(engine.weights().judged()), asks);
    }
}
