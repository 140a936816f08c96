package demarche.evaluate;

import demarche.reasoning.Engine;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The rules with the numbers of an engine. Each roll call is inferred once. Safe for several threads. */
public final class ByRules implements InferenceMethod {
    /** The name of the rules as a method. */
    public static final String NAME = "rules";

    private final Engine engine;
    private final Track track;
    private final Map<String, VoteInference> inferred = new ConcurrentHashMap<>();

    public ByRules(Engine engine, Track track) {
        this.engine = engine;
        this.track = track;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean hasSeenTheVote() {
        return false;
    }

    @Override
    public SortedMap<String, Forecast> forecast(RollCall call) {
        SortedMap<String, Forecast> forecasts = new TreeMap<>(infer(call).forecasts());
        forecasts.keySet().retainAll(call.scored().keySet());
        return forecasts;
    }

    @Override
    public VoteInference infer(RollCall call) {
        // A vote may be inferred with a part of its record only.
        String key = call.id() + " after " + call.earlier().size();
        return inferred.computeIfAbsent(key, id -> VoteInference.of(engine.stand(call.question(track))));
    }
}
