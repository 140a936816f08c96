package demarche.explain;

import demarche.reasoning.whynot.ConditionFinding;
import demarche.world.Place;
import java.util.List;

/**
 * A sentence for one condition of a rule.
 *
 * @param sentence complete, with the values found and without a full stop
 * @param trivial whether the condition only reads a number or a name
 * @param text as written in the rule
 * @param alternatives the conditions of each alternative, if one of several suffices
 * @param concluding rules that could conclude what is missing
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
