package demarche.reasoning;

import demarche.reasoning.memory.LeverValue;
import demarche.world.fact.Fact;
import java.util.List;

/**
 * What a scenario changes in working memory.
 *
 * @param scenarios ids of the scenarios the changes were composed of, and settings of single levers, as shown to people
 * @param levers the dials that are turned
 * @param removed facts that no longer hold
 * @param added facts that hold instead or besides
 */
public record Changes(List<String> scenarios, List<LeverValue> levers, List<Fact> removed, List<Fact> added) {

    /** The baseline. */
    public static final Changes NONE = new Changes(List.of(), List.of(), List.of(), List.of());
}
