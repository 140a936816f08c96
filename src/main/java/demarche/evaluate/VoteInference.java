package demarche.evaluate;

import demarche.reasoning.AppliedPush;
import demarche.reasoning.Assessment;
import demarche.reasoning.InstrumentAssessment;
import demarche.world.Instrument;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The inference for one roll call, for scoring.
 *
 * @param forecasts of the states that have a say, by code
 * @param pushes of the same states on the vote, strongest first
 * @param rules digest of the rules and numbers it was inferred with
 */
public record VoteInference(
        SortedMap<String, Forecast> forecasts, Map<String, List<AppliedPush>> pushes, String rules) {

    public VoteInference {
        forecasts = Collections.unmodifiableSortedMap(new TreeMap<>(forecasts));
        pushes = Map.copyOf(pushes);
    }

    /** Extracts it from an assessment. */
    public static VoteInference of(Assessment assessment) {
        SortedMap<String, Forecast> forecasts = new TreeMap<>();
        Map<String, List<AppliedPush>> pushes = new TreeMap<>();
        assessment.states().forEach((code, state) -> {
            InstrumentAssessment vote = state.instruments().get(Instrument.VOTE);
            if (vote != null && vote.option().isPresent() && vote.probability().isPresent()) {
                forecasts.put(
                        code,
                        new Forecast(
                                vote.option().orElseThrow(), vote.probability().orElseThrow()));
                pushes.put(code, vote.pushes());
            }
        });
        return new VoteInference(forecasts, pushes, assessment.rules());
    }

    /** The pushes on a state. */
    public List<AppliedPush> pushesOn(String state) {
        return pushes.getOrDefault(state, List.of());
    }
}
