package demarche.explain;

import demarche.reasoning.whynot.ConditionFinding;
import demarche.world.Place;
import java.util.List;

/**
 * One condition of a rule, told.
 *
 * @param sentence finished, with the values as they are and without a full stop
 * @param trivial whether it says nothing of the state or the case, but fetches a number or a name
 * @param text as written in the rule
 * @param alternatives where one of several would do, the conditions of each
 * @param concluding rules that would conclude what is missing
 */
public record ToldCondition(
        ConditionFinding.Status status,
        String sentence,
        boolean trivial,
        String text,
        Place place,
        List<List<ToldCondition>> alternatives,
        List<ToldRule> concluding) {
    public ToldCondition {
        alternatives = List.copyOf(alternatives);
        concluding = List.copyOf(concluding);
    }
}
