package demarche.robustness;

import java.util.List;
import java.util.Optional;

/**
 * Full detail of the robustness of one position.
 *
 * @param grounds facts and votes of its argument, by key
 * @param swings sensitivity of the stance, greatest effect first
 * @param likelihood of a vote
 * @param readings positions under each defensible reading of the text, the weaker first; empty for one reading
 * @param spread spread of thresholds of single votes, in milli-log-odds; 0 for other instruments
 * @param shifted positions with thresholds lower and higher by the spread
 */
public record StateRobustness(
        Robustness robustness,
        List<Ground> grounds,
        List<Swing> swings,
        Optional<Likelihood> likelihood,
        List<Reading> readings,
        int spread,
        List<Reading> shifted) {

    public StateRobustness {
        grounds = List.copyOf(grounds);
        swings = List.copyOf(swings);
        readings = List.copyOf(readings);
        shifted = List.copyOf(shifted);
    }
}
