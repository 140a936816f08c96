package demarche.robustness;

import demarche.reasoning.Placement;
import java.util.List;

/**
 * A removal that changes a position.
 *
 * @param key of a fact, an earlier vote or a source
 * @param grounds the removed facts and votes that are in the state's argument
 * @param after the resulting position
 */
public record Removal(String key, List<Ground> grounds, Placement after) {

    public Removal {
        grounds = List.copyOf(grounds);
    }
}
