package demarche.robustness;

import demarche.reasoning.Placement;
import java.util.List;

/**
 * What flips a position once it is taken off the record.
 *
 * @param key of a fact, an earlier vote or a source
 * @param grounds what of it the state's own argument rests on
 * @param after where the engine then places the state: on another option
 */
public record Removal(String key, List<Ground> grounds, Placement after) {

    public Removal {
        grounds = List.copyOf(grounds);
    }
}
