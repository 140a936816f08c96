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
public record ConditionAccount(
        ConditionFinding.Status status,
        String sentence,
        boolean trivial,
        String text,
        Place place,
        List<List<ConditionAccount>> alternatives,
        List<RuleAccount> concluding) {
    public ConditionAccount {
        alternatives = List.copyOf(alternatives);
        concluding = List.copyOf(concluding);
    }
}
