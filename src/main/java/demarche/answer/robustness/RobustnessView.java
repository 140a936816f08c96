package demarche.answer.robustness;

import demarche.evaluate.Track;
import demarche.explain.Explainer;
import demarche.reasoning.Assessment;
import demarche.robustness.ReliabilityTable;
import demarche.robustness.Robustness;
import demarche.robustness.StateRobustness;
import demarche.rules.WeightNote;
import demarche.world.Instrument;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How robust the positions of a case are, as it is shown.
 *
 * @param states what is said of each; one where {@code whole} is there
 * @param whole everything of one state, where one was asked for
 * @param table how reliable forecasts have been, where that is known
 * @param weights why the weights are what they are, by rule
 * @param caveats what must be said with the figures
 */
public record RobustnessView(
        Assessment assessment,
        Explainer explainer,
        Instrument instrument,
        Track track,
        List<Robustness> states,
        Optional<StateRobustness> whole,
        Optional<ReliabilityTable> table,
        Map<String, WeightNote> weights,
        List<String> caveats) {

    public RobustnessView {
        states = List.copyOf(states);
        weights = Map.copyOf(weights);
        caveats = List.copyOf(caveats);
    }
}
