package demarche.evaluate.fit;

import demarche.crisis.Instrument;
import demarche.evaluate.Forecast;
import demarche.evaluate.Method;
import demarche.evaluate.RollCall;
import demarche.evaluate.Track;
import demarche.reasoning.Assessment;
import demarche.reasoning.Engine;
import demarche.reasoning.InstrumentAssessment;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The rules themselves, with the numbers of an engine.
 *
 * @param hasSeenTheVote whether the numbers were fitted to the votes it will be asked of
 */
public record RulesMethod(String name, Engine engine, Track track, boolean hasSeenTheVote) implements Method {

    /** What the rules are called beside baselines. */
    public static final String NAME = "rules";

    /** The rules with numbers that no vote they will be asked of has informed. */
    public static RulesMethod of(Engine engine, Track track) {
        return new RulesMethod(NAME, engine, track, false);
    }

    @Override
    public SortedMap<String, Forecast> forecast(RollCall call) {
        Assessment assessment = engine.assess(call.question(track));
        SortedMap<String, Forecast> forecasts = new TreeMap<>();
        call.scored().keySet().forEach(state -> {
            InstrumentAssessment vote = Objects.requireNonNull(
                    assessment.getState(state).instruments().get(Instrument.VOTE));
            forecasts.put(
                    state,
                    new Forecast(vote.option().orElseThrow(), vote.probability().orElseThrow()));
        });
        return Collections.unmodifiableSortedMap(forecasts);
    }
}
