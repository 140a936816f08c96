package demarche.robustness;

import java.util.List;
import java.util.Optional;

/**
 * Everything that is said of how robust one position is.
 *
 * @param grounds what its argument rests on, by key
 * @param swings what the stance swings with, the greatest effect first
 * @param likelihood of a vote
 * @param readings the position under each defensible reading of the text, the weaker first; none where there is one reading
 * @param spread with which the asks of single votes scatter about those of their level, in milli-log-odds; 0 off votes
 * @param shifted the position with the asks lower and higher by that
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
