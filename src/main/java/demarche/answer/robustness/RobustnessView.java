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
 * Data of the robustness answer.
 *
 * @param states robustness by state; one if {@code whole} is present
 * @param whole full detail of a single state
 * @param table reliability table, if known
 * @param weights notes on weights, by rule
 * @param caveats caveats of the figures
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
